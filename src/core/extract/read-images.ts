import { isPixel, readSources, UNSEEN } from '../clean/content';
import type { Section } from '../outline';
import { isFurniture, type Page } from '../page';
import { type Parts, visitInParts } from '../parts';
import type { Skip } from '../read-text';
import { selectAll } from '../select';
import { collapseSpace } from '../text';
import type { Picture } from '../types';
import type { UnnamedFix } from './name-fixes';
import type { PlacedFix, PlacedStep } from './read-fixes';

/** A picture whose longer side is known to be below this is an icon, a face or a button, in CSS pixels. */
const SMALLEST_PX = 100;
/** Where a link leads that only shows its picture larger. */
const PICTURE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const HIDDEN = `${UNSEEN}, [hidden]`;
/** A length in pixels, as an attribute has it. */
const LENGTH = /^\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*$/;
const SIDES = [
  { name: 'width', styled: /(?:^|[;\s])width\s*:\s*(\d+)(?:\.\d+)?px/ },
  { name: 'height', styled: /(?:^|[;\s])height\s*:\s*(\d+)(?:\.\d+)?px/ },
] as const;

/**
 * The fixes with the pictures of their steps: those inside a step, and those below it before the next step or heading;
 * each once in a step. Without adverts, pixels, icons and teasers of other pages. Reads only; asks for no layout.
 */
export function* readImages(
  fixes: readonly PlacedFix[],
  { document, main }: Page,
  outline: readonly Section[],
  isClutter: Skip,
): Parts<UnnamedFix[]> {
  const shown = new Set<Element>();
  yield* visitInParts(selectAll(main, 'img'), (picture) => {
    if (!isClutter(picture) && isShown(picture)) shown.add(picture);
  });
  const steps = fixes.flatMap((fix) => fix.steps);
  const images = new Map<PlacedStep, Picture[]>(steps.map((step) => [step, []]));
  const owned = yield* findOwners(document, shown, steps, outline);
  yield* visitInParts(owned, ([picture, step]) => {
    const own = images.get(step);
    const src = readAddress(picture, document.baseURI);
    if (own && src && !own.some((other) => other.src === src)) own.push({ src, alt: readAlt(picture) });
  });
  return fixes.map((fix) => ({ ...fix, steps: fix.steps.map((step) => toIllustrated(step, images.get(step) ?? [])) }));
}

const toIllustrated = ({ element: _element, ...step }: PlacedStep, images: Picture[]) => ({ ...step, images });

/** Each picture with the step that it stands in or below. Between several of one element nothing tells whose it is. */
function* findOwners(
  document: Document,
  pictures: ReadonlySet<Element>,
  steps: readonly PlacedStep[],
  outline: readonly Section[],
): Parts<[Element, PlacedStep][]> {
  if (pictures.size === 0) return [];
  const owners = new Map(steps.map((step) => [step.element, step]));
  const shared = new Set(steps.filter((step) => owners.get(step.element) !== step).map(({ element }) => element));
  const headings = new Set(outline.flatMap(({ heading }) => heading ?? []));
  const tags = new Set(['img', ...[...owners.keys(), ...headings].map(({ localName }) => localName)]);
  const owned: [Element, PlacedStep][] = [];
  let owner: PlacedStep | undefined;
  yield* visitInParts(selectAll(document, [...tags].map(CSS.escape).join()), (element) => {
    const isUnclear = owner && shared.has(owner.element) && owner.element.contains(element);
    if (owner && pictures.has(element) && !isUnclear) owned.push([element, owner]);
    if (owners.has(element) || headings.has(element)) owner = owners.get(element);
  });
  return owned;
}

function isShown(picture: Element): boolean {
  if (isPixel(picture) || isSmall(picture) || isFurniture(picture) || picture.closest(HIDDEN)) return false;
  const link = picture.closest('a[href]');
  return link === null || isOwnLink(link.getAttribute('href') ?? '', link.ownerDocument);
}

/** Whether a link leads to a picture, or nowhere else. */
function isOwnLink(href: string, { baseURI }: Document): boolean {
  if (href.startsWith('#') || !URL.canParse(href, baseURI)) return true;
  const { pathname, protocol } = new URL(href, baseURI);
  return protocol === 'javascript:' || PICTURE_FILE.test(pathname);
}

/** Only by what its attributes say: to measure would ask for layout. */
function isSmall(picture: Element): boolean {
  const style = picture.getAttribute('style') ?? '';
  const sides = SIDES.flatMap(({ name, styled }) => [
    LENGTH.exec(picture.getAttribute(name) ?? '')?.[1] ?? [],
    styled.exec(style)?.[1] ?? [],
  ]);
  const known = sides.flat().map(Number);
  return known.length > 0 && Math.max(...known) < SMALLEST_PX;
}

/** The first address that the picture may be loaded from; `null` if none is of the web. */
function readAddress(picture: Element, base: string): string | null {
  for (const source of readSources(picture)) {
    const address = URL.canParse(source, base) ? new URL(source, base) : null;
    if (address && /^https?:$/.test(address.protocol)) return address.href;
  }
  return null;
}

function readAlt(picture: Element): string {
  const caption = () => picture.closest('figure')?.querySelector('figcaption')?.textContent;
  return collapseSpace(picture.getAttribute('alt') || caption() || '');
}
