// Stands in for the native logger of the VS Code server: appends lines to a file.
import fs from 'node:fs';

export const LogLevel = { Trace: 0, Debug: 1, Info: 2, Warning: 3, Error: 4, Critical: 5, Off: 6 };
export const version = 1500;
export function setLevel() {}
export function setFlushOn() {}

export class Logger {
  #file;
  #level = LogLevel.Info;
  constructor(_kind, _name, file) {
    this.#file = file;
  }
  #write(level, message) {
    if (level < this.#level) return;
    const name = Object.keys(LogLevel)[level].toLowerCase();
    try {
      fs.appendFileSync(this.#file, `${new Date().toISOString()} [${name}] ${message}\n`);
    } catch {
      // A log that cannot be written must not stop the server.
    }
  }
  trace(message) {
    this.#write(LogLevel.Trace, message);
  }
  debug(message) {
    this.#write(LogLevel.Debug, message);
  }
  info(message) {
    this.#write(LogLevel.Info, message);
  }
  warn(message) {
    this.#write(LogLevel.Warning, message);
  }
  error(message) {
    this.#write(LogLevel.Error, message);
  }
  critical(message) {
    this.#write(LogLevel.Critical, message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

export async function createRotatingLogger(name, file) {
  return new Logger('rotating', name, file);
}
export const createAsyncRotatingLogger = createRotatingLogger;

export default { version, setLevel, setFlushOn, LogLevel, Logger, createRotatingLogger, createAsyncRotatingLogger };
