import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Ends a process that leads its own group, and all that it started, at once and without asking. Waits for its end. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}
