/** Follows no link of the example out of its page: they are made up, or somebody's business. */
export function refuseLinks(document: Document): void {
  for (const type of ['click', 'auxclick']) document.addEventListener(type, refuse, true);
}

function refuse(event: Event): void {
  const link = event.target instanceof Element && event.target.closest('a[href]');
  // The reader still says what it says of such a link.
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
}
