import { expect, it } from 'vitest';
import { sanitize } from '@/src/core/sanitize';

const clean = (html: string) => {
  const place = document.createElement('div');
  place.append(sanitize(html, 'https://site.example/guide/'));
  return place;
};

it.each([
  '<img src=x onerror="window.hacked=1">',
  '<svg><g onload="window.hacked=1"></g></svg>',
  '<script>window.hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<a href="javascript:window.hacked=1">x</a>',
  '<a href=" java&#10;script:window.hacked=1">x</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
  '<b onclick="window.hacked=1" style="position:fixed" class="dock" id="undo">x</b>',
  '<form action="https://evil.example"><button>x</button></form>',
  '<video src="https://evil.example/v.mp4" autoplay></video>',
])('lets nothing through that runs, loads or poses: %s', (html) => {
  const place = clean(html);
  document.body.append(place);
  for (const link of place.querySelectorAll('a')) link.click();
  expect(window).not.toHaveProperty('hacked');
  expect([...place.querySelectorAll('*')].filter(({ localName }) => !['a', 'b'].includes(localName))).toEqual([]);
  expect([...place.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())).toEqual([]);
  place.remove();
});

it('keeps what running text needs, and repairs its spacing', () => {
  expect(clean('Launch<strong>Settings</strong> , run <code>sfc</code> and <em>wait</em>').textContent).toBe(
    'Launch Settings, run sfc and wait',
  );
  expect(clean('<strong>a</strong><code>b</code>').querySelectorAll('strong, code')).toHaveLength(2);
});

it('makes links absolute and opens them apart from the page', () => {
  const link = clean('<a href="../help" target="_self" rel="opener" download>x</a>').querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://site.example/help');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.hasAttribute('download')).toBe(false);
});
