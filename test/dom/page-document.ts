/** The document of a page of our own writing, as the core sees it. Its address is that of the test. */
export function pageDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A reporter that makes a rule, shape or signal that throws fail the test. */
export function failOn(where: string, error: unknown): never {
  throw new Error(`${where} threw`, { cause: error });
}
