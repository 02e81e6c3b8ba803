/** One form in which adverts stand in pages, of our own writing with invented ids. */
export interface AdShape {
  id: string;
  html: string;
  /** The network whose code it has the form of; `null` if nobody knows the hosts. */
  network: string | null;
  /** Of the words in it, if there are any. */
  language?: string;
  note: string;
  /** Nothing but words, or a box with a heading: in a step they may be the step's, and stay. */
  isWords?: true;
}

const AWAY = 'https://go.stranger.example/c/77?subid=5';
const PICTURE = '<img src="https://cdn.stranger.example/77.png">';
const PIXEL = '<img width="1" height="1" src="https://count.stranger.example/77.gif">';
const banner = (attributes: string, inside = PICTURE) => `<a ${attributes}>${inside}</a>`;

/** The code that networks give away, linked pictures first. */
const networkShapes: readonly AdShape[] = [
  {
    id: 'impact-banner',
    html: '<a rel="sponsored" href="https://toolshop.pxf.io/c/5511111/1511111/17111" target="_top" id="1511111"><img src="//a.impactradius-go.com/display-ad/17111-1511111" border="0" alt="" width="728" height="90"/></a><img height="0" width="0" src="https://imp.pxf.io/i/5511111/1511111/17111" style="position:absolute;visibility:hidden;" border="0" />',
    network: 'impact',
    note: 'banner with its pixel beside it',
  },
  {
    id: 'impact-lazy',
    html: '<a href="https://toolshop.sjv.io/c/5511111/1511112/17111"><img src="/images/loading.svg" data-src="//a.impactradius-go.com/display-ad/17111-1511112"></a>',
    network: 'impact',
    note: 'the picture comes later',
  },
  {
    id: 'impact-video',
    html: `<span><video poster="//a.impactradius-go.com/display-clicktoplayimage/1511113.png"></video><div><a href="javascript:window.open(decodeURIComponent('https%3A%2F%2Ftoolshop.pxf.io%2Fc%2F5511111%2F1511113%2F17111'),'_blank')">Click here</a></div></span><img height="0" width="0" src="https://imp.pxf.io/i/5511111/1511113/17111">`,
    network: 'impact',
    language: 'en',
    note: 'a film that plays on a click',
  },
  {
    id: 'checkout-box',
    html: '<p><a href="https://order.toolshop.example/order/checkout.php?PRODS=4511111&QTY=1&AFFILIATE=105111&CART=1"><img src="https://secure.avangate.com/images/merchant/0123456789abcdef0123456789abcdef/box.png"> Colour Master Pro paints your boxes in no time at all.</a></p>',
    network: 'verifone',
    language: 'en',
    note: 'box shot and sales text in one link',
  },
  {
    id: 'checkout-text',
    html: '<p><a href="https://order.toolshop.example/order/checkout.php?PRODS=4511112&QTY=1&AFFILIATE=105111&CART=1">Colour Master Pro: lifetime licence for three devices</a></p>',
    network: 'verifone',
    language: 'en',
    isWords: true,
    note: 'a link alone in its paragraph',
  },
  {
    id: 'cj-banner',
    html: '<a href="https://www.anrdoezrs.net/click-100111-10211111" target="_top"><img src="https://www.awltovhc.com/image-100111-10211111" width="300" height="250" alt="" border="0"/></a>',
    network: 'cj',
    note: 'banner',
  },
  {
    id: 'shareasale',
    html: '<a target="_blank" href="https://shareasale.com/r.cfm?b=111111&amp;u=222222&amp;m=33333"><img src="https://static.shareasale.com/image/33333/728x90.jpg" border="0" alt="" /></a>',
    network: 'shareasale',
    note: 'banner',
  },
  {
    id: 'awin',
    html: '<a rel="nofollow sponsored" href="https://www.awin1.com/cread.php?s=111111&v=2222&q=333333&r=444444"><img src="https://www.awin1.com/cshow.php?s=111111&v=2222&q=333333&r=444444" border="0"></a>',
    network: 'awin',
    note: 'banner',
  },
  {
    id: 'tradedoubler-frame',
    html: '<iframe src="https://impfr.tradedoubler.com/imp?type(iframe)g(11111111)a(2222222)" width="468" height="60" frameborder="0"></iframe>',
    network: 'tradedoubler',
    note: 'a frame',
  },
  {
    id: 'a8-banner',
    html: '<a href="https://px.a8.net/svt/ejp?a8mat=3ABCDE+1FGHIJ+2KLM+NOPQR" rel="nofollow"><img border="0" width="300" height="250" alt="" src="https://www21.a8.net/svt/bgt?aid=200101111111&wid=001&eno=01"></a><img border="0" width="1" height="1" src="https://www11.a8.net/0.gif?a8mat=3ABCDE+1FGHIJ+2KLM+NOPQR" alt="">',
    network: 'a8',
    note: 'banner with its pixel',
  },
  {
    id: 'admitad-text',
    html: '<p><a href="https://ad.admitad.com/g/1a2b3c4d/">Cheap flights for the whole summer at once</a></p>',
    network: 'admitad',
    language: 'en',
    isWords: true,
    note: 'a link alone in its paragraph',
  },
  {
    id: 'ebay-picture',
    html: '<figure><a href="https://www.ebay.de/itm/1111?mkevt=1&mkcid=1&mkrid=707-53477-19255-0&campid=5338111111"><picture><source srcset="https://i.shop.example/b.webp"><img src="https://i.shop.example/b.jpg"></picture></a></figure>',
    network: 'ebay',
    note: 'a picture in two formats',
  },
  {
    id: 'text-ad',
    html: '<h3 id="311"><a href="https://toolshop.pxf.io/c/5511111/1511114/17111">Family Planner</a></h3><span class="text-ad-content">Rated best of all.<cite>toolshop.example</cite></span>',
    network: 'impact',
    language: 'en',
    note: 'an advert in the shape of a heading',
  },
  {
    id: 'noscript-twin',
    html: '<a href="https://toolshop.pxf.io/c/5511111/1511115/17111"><img data-lazy-src="//a.impactradius-go.com/display-ad/17111-1511115"><noscript><img src="//a.impactradius-go.com/display-ad/17111-1511115"></noscript></a>',
    network: 'impact',
    note: 'a lazy picture and its twin',
  },
  {
    id: 'misspelt-end',
    html: '<p><a href="https://order.toolshop.example/order/checkout.php?PRODS=4511113&QTY=1&AFFILIATE=105111&CART=1"><img src="https://secure.avangate.com/images/merchant/0123456789abcdef0123456789abcdef/t.png">/a&gt;</a></p>',
    network: 'verifone',
    note: 'the rest of the end tag stays in the text',
  },
  {
    id: 'order-link',
    html: `<p><a href="javascript:window.open('https://toolshop.pxf.io/c/5511111/1511116/17111')">Click here</a></p>`,
    network: 'impact',
    language: 'en',
    isWords: true,
    note: 'a script opens the shop',
  },
];

/** What ad servers fill. */
const slotShapes: readonly AdShape[] = (
  [
    [
      'adsense',
      '<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-1111" data-ad-slot="2222"></ins>',
    ],
    [
      'gpt',
      '<div id="div-gpt-ad-1511111111111-0" style="width:300px"><iframe id="google_ads_iframe_/1/a_0"></iframe></div>',
    ],
    ['gpt-query', '<div data-google-query-id="CAbc"><div><iframe src="about:blank"></iframe></div></div>'],
    ['ezoic', '<div id="ezoic-pub-ad-placeholder-111"></div>'],
    ['mediavine', '<div class="mv-ad-box" data-slotid="content_1"><div id="content_1"></div></div>'],
    ['raptive', '<div id="AdThrive_Content_1_desktop" class="adthrive-ad adthrive-content"></div>'],
    ['monumetric', '<div id="mmt-0a1b2c3d-1111-4222-8333-444455556666"></div>'],
    ['amazon-native', '<div id="amzn-assoc-ad-11aa22bb"></div>'],
    ['amp', '<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/a"></amp-ad>'],
    ['yandex', '<div id="yandex_rtb_R-A-111111-1"></div>'],
    ['freestar', '<div align="center" data-freestar-ad="__320x50 __728x90" id="site_incontent"></div>'],
    ['revive', '<ins data-revive-zoneid="11" data-revive-id="0a1b2c3d"></ins>'],
    ['nitropay', '<div id="nitropay-incontent-1"></div>'],
    ['snigel', '<div id="adngin-in_content_2-0"></div>'],
    [
      'carbon',
      '<div id="carbonads"><a href="https://srv.stranger.example/click/1"><img src="https://cdn.stranger.example/1.png"></a></div>',
    ],
    ['kakao', '<ins class="kakao_ad_area" data-ad-unit="DAN-11" data-ad-width="320" data-ad-height="100"></ins>'],
    [
      'manager',
      '<div class="box" data-ad-slot="incontent-2"><iframe src="https://cdn.stranger.example/f"></iframe></div>',
    ],
  ] as const
).map(([id, html]) => ({ id: `slot-${id}`, html, network: null, note: 'a place that an ad server fills' }));

const nativeShapes: readonly AdShape[] = (
  [
    [
      'taboola',
      '<div id="taboola-mid-article"><div class="trc_rbox"><h4>You may like</h4><a href="https://one.stranger.example/1"><img src="https://cdn.stranger.example/a.jpg">One odd trick</a></div></div>',
    ],
    [
      'outbrain',
      '<div class="OUTBRAIN" data-widget-id="AR_1"><a href="https://one.stranger.example/2">Ten cars of the year</a></div>',
    ],
    ['revcontent', '<div id="rc-widget-11aa22" data-rc-widget data-widget-host="habitat"></div>'],
    ['mgid', '<div id="M111111ScriptRootC222222"></div>'],
    ['zergnet', '<div id="zergnet-widget-11111"><a href="https://one.stranger.example/3">Stars of old</a></div>'],
    ['spyglass', '<div data-asg-ins="111"></div>'],
    ['dable', '<div id="dablewidget_aB1cD2eF" data-widget_id="aB1cD2eF"></div>'],
  ] as const
).map(([id, html]) => ({ id: `native-${id}`, html, network: null, language: 'en', note: 'a list of paid teasers' }));

/** A label and a linked picture that nobody knows, in the words of many languages. */
const labelledShapes: readonly AdShape[] = (
  [
    ['en', 'Advertisement'],
    ['en-sponsored', 'Sponsored'],
    ['de', 'Anzeige'],
    ['de-werbung', 'Werbung'],
    ['fr', 'Publicité'],
    ['es', 'Publicidad'],
    ['pt', 'Publicidade'],
    ['it', 'Pubblicità'],
    ['nl', 'Advertentie'],
    ['pl', 'Reklama'],
    ['ru', 'Реклама'],
    ['ja', '広告'],
    ['zh', '广告'],
    ['ko', '광고'],
    ['ar', 'إعلان'],
    ['tr', 'Reklam'],
    ['hi', 'विज्ञापन'],
    ['vi', 'Quảng cáo'],
    ['uk', 'Реклама'],
    ['sv', 'Annons'],
  ] as const
).map(([code, label]) => ({
  id: `label-${code}`,
  html: `<div class="box"><span>${label}</span>${banner('href="https://stranger.example/offer"')}</div>`,
  network: null,
  language: code.slice(0, 2),
  note: 'a label above a linked picture of a stranger',
}));

/** What tells an advert without its host. */
const strangerShapes: readonly AdShape[] = [
  {
    id: 'sponsored-link',
    html: banner(`rel="sponsored" href="${AWAY}"`),
    network: null,
    note: 'the link says that it is paid',
  },
  {
    id: 'pixel-beside',
    html: `${banner(`href="${AWAY}"`)}${PIXEL}`,
    network: null,
    note: 'a counter beside the picture',
  },
  {
    id: 'pixel-inside',
    html: banner(`href="${AWAY}"`, `${PICTURE}${PIXEL}`),
    network: null,
    note: 'a counter in the link',
  },
  {
    id: 'served',
    html: banner('href="https://go.stranger.example/c/77" target="_top" id="1511117"'),
    network: null,
    note: 'the id of an advert, and a link that leaves all frames',
  },
  {
    id: 'leaderboard',
    html: `<p>${banner('href="https://stranger.example/?utm_source=fix&utm_campaign=a"', '<img src="https://cdn.stranger.example/a.png" width="728" height="90">')}</p>`,
    network: null,
    note: 'a size of adverts, and a campaign',
  },
  {
    id: 'rectangle-named',
    html: `<div>${banner(`href="${AWAY}"`, '<img data-original="https://cdn.stranger.example/a-300x250.png">')}</div>`,
    network: null,
    note: 'the size stands in the name of the picture',
  },
  {
    id: 'affiliate-parameter',
    html: banner('href="https://stranger.example/box?aff_id=77"'),
    network: null,
    note: 'the address names an affiliate',
  },
  {
    id: 'affiliate-medium',
    html: banner('href="https://stranger.example/box?utm_medium=affiliate"'),
    network: null,
    note: 'the campaign is one of affiliates',
  },
  {
    id: 'frame-sized',
    html: '<iframe src="https://cdn.stranger.example/banner?zone=7" width="300" height="250" scrolling="no" frameborder="0"></iframe>',
    network: null,
    note: 'a frame in the size of an advert',
  },
  {
    id: 'stranger-video',
    html: `<div><video poster="https://cdn.stranger.example/p.png"></video><a href="javascript:window.open('https://go.stranger.example/c/78')">Click here</a></div>`,
    network: null,
    language: 'en',
    note: 'a film that a click orders',
  },
  {
    id: 'label-frame',
    html: '<aside><p>Advertisement</p><iframe src="https://cdn.stranger.example/f/1"></iframe></aside>',
    network: null,
    language: 'en',
    note: 'a label above a frame',
  },
  {
    id: 'label-text',
    html: '<div><small>Sponsored</small><a href="https://stranger.example/plan">The family planner</a><p>Rated best of all planners.</p></div>',
    network: null,
    language: 'en',
    note: 'a label above a link with praise',
  },
  {
    id: 'label-own-text',
    html: `<div>Advertisement ${banner('href="https://stranger.example/offer"')}</div>`,
    network: null,
    language: 'en',
    note: 'the label is the text of the box',
  },
  {
    id: 'label-named',
    html: `<aside aria-label="Advertisement">${banner('href="https://stranger.example/offer"')}</aside>`,
    network: null,
    language: 'en',
    note: 'only screen readers hear the label',
  },
  {
    id: 'label-pair',
    html: `<p>— Advertisement —</p><p>${banner('href="https://stranger.example/offer"')}</p>`,
    network: null,
    language: 'en',
    note: 'the label is a paragraph of its own',
  },
  {
    id: 'repeated',
    html: `<p>${banner('rel="nofollow" href="https://stranger.example/box"')}</p>`.repeat(3),
    network: null,
    note: 'the same picture three times',
  },
];

const PAID = 'rel="sponsored nofollow" href="https://stranger.example/p/1"';

/** Goods, pleas and praise. */
const sellingShapes: readonly AdShape[] = [
  {
    id: 'product-box',
    html: `<div class="product"><img src="box.png"><h4>Box Maker Pro</h4><ul><li>Quick and quiet</li><li>Three colours</li></ul><a ${PAID}>Check price</a></div>`,
    network: null,
    language: 'en',
    note: 'a product with a button to its shop',
  },
  {
    id: 'product-box-amazon',
    html: '<div><b>Box Maker Pro</b><p>Our favourite box maker.</p><a href="https://www.amazon.com/dp/B011111111?tag=site-20&linkCode=ogi">Buy on Amazon</a></div>',
    network: 'amazon',
    language: 'en',
    note: 'a product at a shop with its own programme',
  },
  {
    id: 'product-box-de',
    html: `<div><strong>Kistenmacher Pro</strong><p>Unser Favorit.</p><a ${PAID}>Zum Angebot</a></div>`,
    network: null,
    language: 'de',
    note: 'a product with a button to its shop',
  },
  {
    id: 'comparison-table',
    html: `<table><tr><th>Box</th><th></th></tr><tr><td>Small</td><td><a ${PAID}>Check price</a></td></tr><tr><td>Large</td><td><a ${PAID}2">Check price</a></td></tr></table>`,
    network: null,
    language: 'en',
    note: 'each row leads to a shop',
  },
  ...(
    [
      ['en', 'We may earn a commission when you buy through links on our site.'],
      ['en-amazon', 'As an Amazon Associate I earn from qualifying purchases.'],
      ['de', 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.'],
      ['fr', 'Cet article contient des liens affiliés.'],
      ['es', 'Esta página contiene enlaces de afiliados.'],
      ['ja', '本記事はアフィリエイト広告を利用しています。'],
    ] as const
  ).map(([code, words]) => ({
    id: `disclosure-${code}`,
    html: `<p><em>${words}</em></p>`,
    network: null,
    language: code.slice(0, 2),
    note: 'how the site is paid',
    isWords: true as const,
  })),
  {
    id: 'offer-box',
    html: '<section class="blog-cta"><h3>Servers for everybody</h3><p>With us they are ready in minutes.</p><a href="/order">Get started</a></section>',
    network: null,
    language: 'en',
    note: 'the class says that it promotes',
  },
  {
    id: 'webinar',
    html: '<div id="webinar_popUp"><h3>Webinar: clouds for everybody</h3><p>With two of us, on the 29th of May.</p><a href="#">Reserve my spot</a></div>',
    network: null,
    language: 'en',
    note: 'a box that opens over the page',
  },
  {
    id: 'newsletter',
    html: '<section><h3>Subscribe to our newsletter</h3><form><input type="email"><button>Send</button></form></section>',
    network: null,
    language: 'en',
    note: 'a form',
  },
];

/** What a site wants of its readers. */
const pleaShapes: readonly AdShape[] = [
  {
    id: 'pitch-box',
    html: '<div><h3>Servers for everybody</h3><p>With us they are ready in minutes.</p><a href="/order">Start free trial</a></div>',
    network: null,
    language: 'en',
    isWords: true,
    note: 'praise and a button',
  },
  {
    id: 'pitch-paragraph',
    html: '<p>Servers for everybody? Ours are looked after day and night. <a href="/order">Start your free trial</a></p>',
    network: null,
    language: 'en',
    isWords: true,
    note: 'praise and a button in one paragraph',
  },
  {
    id: 'donation',
    html: '<div><b>If this guide helped you, we accept <a href="https://ko-fi.com/somebody">donations</a>.</b></div>',
    network: null,
    language: 'en',
    isWords: true,
    note: 'a plea',
  },
  {
    id: 'communityChinese',
    html: '<div class="notice">如果需要帮助，可以到 <a href="https://club.example/qqgroup">QQ 群</a>提问。</div>',
    network: null,
    language: 'zh',
    isWords: true,
    note: 'an invitation by way of an address of its own',
  },
  {
    id: 'community',
    html: '<div class="notice">For help in English, there is <a href="https://discord.gg/abc">our Discord</a>.</div>',
    network: null,
    language: 'en',
    isWords: true,
    note: 'an invitation',
  },
  {
    id: 'also-read',
    html: '<p><strong>You might also like:</strong> <a href="/cloud">What clouds are made of</a></p>',
    network: null,
    language: 'en',
    isWords: true,
    note: 'a line that is there to be clicked',
  },
];

export const shapes: readonly AdShape[] = [
  ...networkShapes,
  ...slotShapes,
  ...nativeShapes,
  ...labelledShapes,
  ...strangerShapes,
  ...sellingShapes,
  ...pleaShapes,
];
