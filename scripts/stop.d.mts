/** A reason to end that the person at the keyboard can act on: one clear line, and what the process answers. */
export class Stop extends Error {
  constructor(message: string, exitCode?: number);
  readonly exitCode: number;
}

/** Runs the whole program and ends the process with its code. */
export function runProgram(program: () => Promise<number>): Promise<void>;
