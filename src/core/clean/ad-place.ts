/** A kind of place that an ad server fills, by what its code leaves in the page. */
export interface AdPlace {
  id: string;
  name: string;
  /** How ids of it begin that nothing else has, as small patterns. */
  ids?: readonly string[];
  /** Elements, classes and attributes that nothing else has; each alone, as browsers find those fastest. */
  selectors?: readonly string[];
  example: string;
  /** A near miss: markup that it does not take. */
  keep: string;
}

/** What natively selects the places of a table, and more: {@link placeTest} decides. */
export function selectPlaces(places: readonly AdPlace[]): readonly string[] {
  return [...places.flatMap(({ selectors = [] }) => selectors), 'div[id]', 'iframe[id]'];
}

/** A test for the places of a table. */
export function placeTest(places: readonly AdPlace[]): (element: Element) => boolean {
  const ids = new RegExp(`^(?:${places.flatMap(({ ids = [] }) => ids).join('|')})`);
  const selector = places.flatMap(({ selectors = [] }) => selectors).join(', ');
  return (element) => (element.matches('div, iframe') && ids.test(element.id)) || element.matches(selector);
}
