const WIDTH = 30;
const PLAIN_EVERY = 25;

/** Says on stderr how far the work has come: a bar on a terminal, else a line every 25 pages. */
export interface ProgressBar {
  advance(isFailure: boolean): void;
}

export function createProgressBar(total: number): ProgressBar {
  const start = Date.now();
  let done = 0;
  let failures = 0;
  const draw = () => {
    const seconds = Math.round((Date.now() - start) / 1000);
    const state = `${done}/${total} pages  ${failures} failed  ${seconds} s`;
    if (process.stderr.isTTY) {
      const filled = Math.round((done / total) * WIDTH);
      process.stderr.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${state}${done === total ? '\n' : ''}`,
      );
    } else if (done % PLAIN_EVERY === 0 || done === total) process.stderr.write(`${state}\n`);
  };
  return {
    advance: (isFailure) => {
      done += 1;
      if (isFailure) failures += 1;
      draw();
    },
  };
}
