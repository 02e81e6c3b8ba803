/** An article with this many fixes, and steps in each. */
export function writeLongArticle(fixes: number, steps: number): string {
  return `<!doctype html><html lang="en"><head><title>PC Not Working: ${fixes} Fixes</title></head><body><article>
  <h1>PC Not Working: ${fixes} Fixes</h1><p>The computer does not start, and nothing on the screen says why it fails.</p>
  ${Array.from({ length: fixes }, (_, index) => fix(index + 1, steps)).join('')}</article></body></html>`;
}

function fix(at: number, steps: number): string {
  return `<h2>${at}. Repair Part ${at} of the System</h2><ol>${Array.from({ length: steps }, (_, index) => step(at, index + 1)).join('')}</ol>`;
}

function step(fix: number, at: number): string {
  return `<li>Open <b>Settings &gt; System ${fix}</b>, press <kbd>Windows + R</kbd>, type <code>tool-${fix} /part:${at}</code> and press Enter.</li>`;
}
