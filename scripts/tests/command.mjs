import { spawn } from 'node:child_process';
import { projectFolder } from '../vscode/folders.mjs';

const TIME_TO_TIDY_UP = 10_000;

/**
 * Runs a command and shows what it prints, unless it is to be `silent`. Answers that output, and the problem: undefined when
 * the command ended by itself with code 0.
 */
export function runCommand([file, ...args], { minutes, env = {}, silent = false }) {
  return new Promise((resolve) => {
    // A group of its own, so that a command that hangs can be ended together with all it has started.
    const child = spawn(file, args, {
      cwd: projectFolder,
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended meanwhile.
      }
    };
    let output = '';
    let late = false;
    const timers = [
      setTimeout(() => {
        late = true;
        end('SIGTERM');
        timers.push(setTimeout(end, TIME_TO_TIDY_UP, 'SIGKILL'));
      }, minutes * 60_000),
    ];
    let interrupted = false;
    const interrupt = () => {
      interrupted = true;
      end('SIGTERM');
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    for (const [stream, mirror] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!silent) mirror.write(text);
      });
    }
    const settle = (problem) => {
      timers.forEach(clearTimeout);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      if (interrupted) process.exit(130);
      resolve({ output, problem });
    };
    child.once('error', (error) => settle(error.message));
    child.once('close', (code, signal) => {
      if (late) settle(`it took longer than ${minutes} minutes`);
      else settle(code === 0 ? undefined : `it ended with ${signal ?? `code ${code}`}`);
    });
  });
}
