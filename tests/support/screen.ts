import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine can make screens and press keys on them. */
export const hasScreens = ['/usr/bin/Xvfb', '/usr/bin/xdotool'].every((path) => existsSync(path));

const START_TIMEOUT_MS = 10_000;

export interface Screen {
  /** For the environment of what is to be shown there. */
  readonly DISPLAY: string;
  /** Presses keys as a person would; what has the screen's focus gets them. */
  press(...keys: readonly string[]): Promise<void>;
  /** Gives the keys to the window of a program (its X class); without a window manager they follow the pointer. */
  focus(windowClass: string): void;
  /** Points and clicks: 1 is the left button, 3 the right one. */
  click(x: number, y: number, button: 1 | 3): void;
  close(): void;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A virtual screen of its own: two browsers on one would take each other's focus. */
export async function startScreen(): Promise<Screen> {
  // The server picks a free number and says it: numbers of our own would collide with other test runs.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const DISPLAY = `:${await readDisplay(server)}`;
  const order = (args: readonly string[]): void => {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY } });
  };
  return {
    DISPLAY,
    press: async (...keys) => {
      for (const key of keys) {
        order(['key', key]);
        await sleep(200);
      }
    },
    focus: (windowClass) =>
      order(['search', '--onlyvisible', '--class', windowClass, 'windowfocus', '--sync']),
    click: (x, y, button) => order(['mousemove', String(x), String(y), 'click', String(button)]),
    close: () => {
      server.kill();
    },
  };
}

function readDisplay(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error('Xvfb does not start.')), START_TIMEOUT_MS);
    server.on('error', fail);
    server.stdio[3]?.on('data', (data: Buffer) => {
      said += data.toString();
      if (!said.includes('\n')) return;
      clearTimeout(timer);
      done(said.trim());
    });
  });
}
