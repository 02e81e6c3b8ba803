import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Door, readNativeDoor } from '@/src/core/sanitize';
import { ATTRIBUTES, ELEMENTS } from '@/src/core/sanitize/allowed';
import { libraryDoor } from '@/src/core/sanitize/library-door';

const BASE = 'https://site.example/guide/';
const native = readNativeDoor() as Door;
const DOORS = [
  ["the browser's", native],
  ["the library's", libraryDoor],
] as const;

function pass(door: Door, html: string): HTMLElement {
  const place = document.createElement('div');
  place.append(door(html, BASE));
  return place;
}

it('this browser has a door of its own', () => {
  expect(native).not.toBeNull();
});

describe.each(DOORS)('%s door', (_name, door) => {
  const clean = (html: string) => pass(door, html);

  it.each([
    '<img src=x onerror="window.hacked=1">',
    '<svg><g onload="window.hacked=1"></g></svg>',
    '<script>window.hacked=1</script>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
    '<a href="javascript:window.hacked=1">x</a>',
    '<a href=" java&#10;script:window.hacked=1">x</a>',
    '<a href="&#1;javascript:window.hacked=1">x</a>',
    '<a href="JAVA&#9;SCRIPT&colon;window.hacked=1">x</a>',
    '<a href="data:text/html,<script>parent.hacked=1</script>">x</a>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=window.hacked=1>">',
    '<template><img src=x onerror="window.hacked=1"></template>',
    '<div><template shadowrootmode="open"><img src=x onerror="window.hacked=1"></template></div>',
    '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>"></noscript>',
    '<!--><img src=x onerror="window.hacked=1">-->',
    '<b onclick="window.hacked=1" style="position:fixed" class="dock" id="undo" data-action="undo" aria-label="x">x</b>',
    '<b href="https://site.example/" slot="x" part="x" popovertarget="x">x</b>',
    '<form action="https://evil.example"><button>x</button></form>',
    '<video src="https://evil.example/v.mp4" autoplay></video>',
  ])('lets nothing through that runs, loads or poses: %s', (html) => {
    const place = clean(html);
    document.body.append(place);
    for (const link of place.querySelectorAll('a')) link.click();
    expect(window).not.toHaveProperty('hacked');
    expect([...place.querySelectorAll('*')].filter(({ localName }) => !/^[abp]$/.test(localName))).toEqual([]);
    expect([...place.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())).toEqual([]);
    place.remove();
  });

  it('keeps what running text needs, and repairs its spacing', () => {
    expect(clean('Launch<strong>Settings</strong> , run <code>sfc</code> and <em>wait</em>').textContent).toBe(
      'Launch Settings, run sfc and wait',
    );
    expect(clean('<strong>a</strong><code>b</code>').querySelectorAll('strong, code')).toHaveLength(2);
  });

  it.each([
    ['<x-button>Press <span>Start</span></x-button>', 'Press Start'],
    ['<font color=red>Hold</font> <div>the <marquee>power</marquee> key</div>', 'Hold the power key'],
    ['<table><thead><tr><th>Key</th></tr></thead><tr><td>F8</td></tr></table>', 'KeyF8'],
    ['<code>Type <!-- a comment -->&lt;name&gt;</code>', 'Type <name>'],
    ['<style>p{}</style>Wait', 'Wait'],
    ['<frameset><p>Wait', 'Wait'],
  ])('keeps the text of what it takes away: %s', (html, text) => {
    expect(clean(html).textContent).toBe(text);
  });

  it('makes links absolute and opens them apart from the page', () => {
    const link = clean('<a href="../help" target="_self" rel="opener" download>x</a>').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://site.example/help');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.hasAttribute('download')).toBe(false);
  });

  it('keeps the language and the direction of words', () => {
    expect(clean('<i lang="de" dir="rtl" title="x">x</i>').innerHTML).toBe('<i lang="de" dir="rtl">x</i>');
  });
});

const NAMES = (
  'a b br p pre code div span x-foo a:b font ul li table thead tbody tr td caption col svg math mtext mglyph mi foreignObject ' +
  'annotation-xml desc title style script template noscript noembed noframes iframe textarea select option button form object ' +
  'embed plaintext xmp image img hr h1 body html head frameset frame video audio source canvas marquee listing nobr ruby rt ' +
  'details summary meta link base input isindex selectedcontent slot center constructor __proto__'
).split(' ');
const MARKS = [
  'href="https://x.example/?a=-->"',
  'href=javascript:alert(1)',
  'href=" java&#10;script:x"',
  'href="\u0001javascript:x"',
  'href="data:text/html,x"',
  'HREF="/rel"',
  'xlink:href=javascript:x',
  'id=x',
  'name=y',
  'onclick=x',
  'style="a:b"',
  'lang=de',
  'lang="</style>"',
  'dir=rtl',
  'data-x=1',
  'aria-label=x',
  'shadowrootmode=open',
  'title="<img src=x onerror=1>"',
];
const PIECES =
  'text | |\n|&lt;img&gt;|<!-- c -->|<!-- <b> --|--!>|<![CDATA[x]]>|<?pi x?>|\0|&amp;|<|</|<1|ü|<!doctype html>|]]>'.split(
    '|',
  );

const tag = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...MARKS), { maxLength: 2 }), fc.constantFrom('', '/'))
  .map(([name, marks, end]) => `<${name} ${marks.join(' ')}${end}>`);
const piece = fc.oneof(
  tag,
  fc.constantFrom(...NAMES).map((name) => `</${name}>`),
  fc.constantFrom(...PIECES),
);
const hostile = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

it.each([
  ['<form>Click <b>OK</b><input name="attributes"></form>', 'Click OK'],
  [' <u is="x-y">Wait</u>', ' Wait'],
])("the browser's door keeps even the text of what the library distrusts as a whole: %s", (html, text) => {
  expect(pass(native, html).textContent).toBe(text);
});

it('whatever the markup, nothing but what is allowed comes through either door', () => {
  const allowed = new Set([...ATTRIBUTES, 'href', 'target', 'rel']);
  fc.assert(
    fc.property(hostile, (html) => {
      for (const [, door] of DOORS) {
        const elements = [...pass(door, html).querySelectorAll('*')];
        expect(elements.filter(({ localName }) => !ELEMENTS.includes(localName))).toEqual([]);
        expect(elements.filter((element) => !(element instanceof HTMLElement))).toEqual([]);
        const names = elements.flatMap((element) => element.getAttributeNames());
        expect(names.filter((name) => !allowed.has(name))).toEqual([]);
        const hrefs = elements.map((element) => element.getAttribute('href') ?? BASE);
        expect(hrefs.filter((href) => !/^https?:/.test(href))).toEqual([]);
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it('of what stands on a page, both doors leave the same', () => {
  fc.assert(
    fc.property(hostile, (html) => {
      const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
      // A page of the last century may have a table in a paragraph; whether that ends there, the doors do not agree.
      fc.pre(!body.querySelector('p table'));
      expect(pass(native, body.innerHTML).innerHTML).toBe(pass(libraryDoor, body.innerHTML).innerHTML);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
