import { isPixel, readSource, readSources } from '../content';
import { findNetwork } from '../find-network';
import type { Rule } from '../rule';

/** Pictures that are there to count readers. */
export const pixelRules: readonly Rule[] = [
  {
    id: 'trackingPixel',
    category: 'pixel',
    selector: ['img[width]', 'img[height]'],
    find: (image) => (isPixel(image) && /^(?:https?:)?\/\//i.test(readSource(image) ?? '') ? [image] : []),
    example: '<img height="0" width="0" src="https://imp.pxf.io/i/5500000/1500000/17000">',
    keep: [
      '<img width="100" height="10" src="https://site.example/arrow.png">',
      '<img width="1" height="20" src="data:image/gif;base64,R0lGOD">',
    ],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
  {
    id: 'networkPixel',
    category: 'pixel',
    selector: ['img[style*="hidden"]', 'img[style*="none"]'],
    find: (image) => (readSources(image).some((address) => findNetwork(address)) ? [image] : []),
    example: '<img style="visibility:hidden" src="https://imp.pxf.io/i/5500000/1500000/17000">',
    keep: ['<img style="overflow:hidden" src="https://site.example/settings.png">'],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
];
