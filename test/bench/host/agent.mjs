import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What the agent inside the extension host answers. `folder` is the one that is open: the agent leaves its port there. */
export function agentIn(folder) {
  const portFile = path.join(folder, '.agent');
  return {
    /** Forgets the agent of a window that is closed or loaded anew. */
    forget: () => rmSync(portFile, { force: true }),

    async ready() {
      const deadline = Date.now() + PATIENCE_MS;
      while (!existsSync(portFile) || !readFileSync(portFile, 'utf8')) {
        if (Date.now() > deadline) throw new Error('The extension host did not start.');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },

    async ask(what, parameters = {}) {
      const port = readFileSync(portFile, 'utf8');
      const response = await fetch(`http://127.0.0.1:${port}/${what}?${new URLSearchParams(parameters)}`);
      const { value, error } = await response.json();
      if (error) throw new Error(`${what}: ${error}`);
      return value;
    },
  };
}

const PATIENCE_MS = 60_000;
