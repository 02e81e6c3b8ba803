/** A reason to end that the person at the keyboard can act on: one clear line, and what the process answers. */
export class Stop extends Error {
  /**
   * @param {string} message one line, shown on stderr without a stack
   * @param {number} exitCode 2: what was asked for cannot be done; 1: a check failed
   */
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs the whole program and ends the process with its code.
 *
 * @param {() => Promise<number>} program gives the exit code; a {@link Stop} is printed as its one line, anything else with its stack
 */
export async function runProgram(program) {
  try {
    process.exitCode = await program();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = error instanceof Stop ? error.exitCode : 1;
  }
}
