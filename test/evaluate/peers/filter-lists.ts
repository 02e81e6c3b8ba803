import { readFileSync } from 'node:fs';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import type { Peer } from './peer';

/** What a page would load, or has loaded. */
interface Load {
  url: string;
  type: 'image' | 'media' | 'object' | 'script' | 'sub_frame';
}

/** What generic filters are looked up by. */
interface Names {
  classes: string[];
  ids: string[];
  hrefs: string[];
}

/** A content blocker with these filter lists, without its scriptlets and procedural filters. */
export function filterLists(files: readonly string[]): Peer {
  const engine = FiltersEngine.parse(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  return {
    async clean({ run }, url) {
      const { hostname } = new URL(url);
      const names = await run<Names>(`(${readNames})()`);
      const { styles } = engine.getCosmeticsFilters({ url, hostname, domain: readDomain(url), ...names });
      const loads = await run<Load[]>(`(${readLoads})()`);
      const blocked = loads.map((load) => engine.match(Request.fromRawDetails({ ...load, sourceUrl: url })).match);
      await run(`(${hide})(${JSON.stringify(styles)}, ${JSON.stringify(blocked)})`);
    },
  };
}

function readDomain(url: string): string {
  return Request.fromRawDetails({ url }).domain;
}

// The following run in the page and see nothing of this file.

function readNames(): Names {
  const all = [...document.querySelectorAll('*')];
  const unique = (values: string[]) => [...new Set(values)].filter(Boolean);
  return {
    classes: unique(all.flatMap((element) => [...element.classList])),
    ids: unique(all.map(({ id }) => id)),
    hrefs: unique(all.map((element) => element.getAttribute('href') ?? '')),
  };
}

/** One entry an address; which element each belongs to stays in the world, for {@link hide}. */
function readLoads(): Load[] {
  const TYPES: Record<string, Load['type']> = {
    AUDIO: 'media',
    EMBED: 'object',
    IFRAME: 'sub_frame',
    IMG: 'image',
    OBJECT: 'object',
    SCRIPT: 'script',
    SOURCE: 'media',
    VIDEO: 'media',
  };
  const found = [...document.querySelectorAll('[src], [data-src], [poster], object[data]')].flatMap((element) =>
    ['src', 'data-src', 'poster', 'data'].flatMap((name) => {
      const type = name === 'poster' ? 'image' : TYPES[element.tagName];
      const written = element.getAttribute(name);
      if (!type || !written || !URL.canParse(written, document.baseURI)) return [];
      return [{ element, load: { url: new URL(written, document.baseURI).href, type } }];
    }),
  );
  Object.assign(globalThis, { loading: found.map(({ element }) => element) });
  return found.map(({ load }) => load);
}

/** Removes what would not be loaded, as blockers fold it away, and applies the style. */
function hide(styles: string, blocked: boolean[]): void {
  const { loading } = globalThis as typeof globalThis & { loading: Element[] };
  blocked.forEach((isBlocked, index) => {
    if (isBlocked) loading[index]?.remove();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
