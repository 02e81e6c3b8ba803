/** A kind of place that an ad server fills, by what its code leaves in the page. */
interface AdPlace {
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

/** Places for banners, by who fills them; sorted by id. Their code in public pages, 2026-11. */
export const adSlots: readonly AdPlace[] = [
  {
    id: 'adform',
    name: 'Adform',
    ids: ['adform-'],
    selectors: ['iframe[src*="adform.net/"]'],
    example: '<div id="adform-adbox-123"></div>',
    keep: '<div id="adforms">Forms</div>',
  },
  {
    id: 'adfox',
    name: 'Adfox',
    ids: ['adfox_'],
    example: '<div id="adfox_150000000000012345"></div>',
    keep: '<div id="adfoxhole">Foxholes</div>',
  },
  {
    id: 'adpushup',
    name: 'AdPushup',
    ids: ['_ap_plugin_ad'],
    selectors: ['._ap_apex_ad'],
    example: '<div class="_ap_apex_ad" id="a1"></div>',
    keep: '<div class="ap_apex">Apex</div>',
  },
  {
    id: 'adsense',
    name: 'Google AdSense',
    selectors: ['ins.adsbygoogle', 'ins[data-ad-slot]', 'ins[data-ad-client]', '.google-auto-placed'],
    example: '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>',
    keep: '<p>Choose <ins>Restart now</ins>.</p>',
  },
  {
    id: 'adthrive',
    name: 'Raptive',
    ids: ['AdThrive_'],
    selectors: ['.adthrive-ad', '.raptive-ad'],
    example: '<div id="AdThrive_Content_1_desktop" class="adthrive-ad"></div>',
    keep: '<div class="adthrive-device-desktop">Restart.</div>',
  },
  {
    id: 'amazon',
    name: 'Amazon native ads',
    ids: ['amzn-native-ad', 'amzn-assoc-ad', 'amzn_assoc_ad'],
    example: '<div id="amzn-assoc-ad-1a2b3c"></div>',
    keep: '<div id="amzn-login">Log in</div>',
  },
  {
    id: 'amp',
    name: 'AMP',
    selectors: ['amp-ad', 'amp-embed[type]', 'amp-sticky-ad', 'amp-auto-ads'],
    example: '<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/a"></amp-ad>',
    keep: '<amp-img src="settings.png"></amp-img>',
  },
  {
    id: 'buysellads',
    name: 'BuySellAds',
    ids: ['carbonads$', 'bsa-zone_'],
    selectors: ['.bsa-cpc'],
    example: '<div id="carbonads"><a href="https://srv.carbonads.net/ads/click/x/1">Host it</a></div>',
    keep: '<div id="carbon">Carbon copies</div>',
  },
  {
    id: 'criteo',
    name: 'Criteo',
    ids: ['criteo-tags-div$'],
    selectors: ['iframe[src*=".criteo.com/delivery/"]'],
    example: '<div id="criteo-tags-div"></div>',
    keep: '<div id="criterion">Criteria</div>',
  },
  {
    id: 'ethicalads',
    name: 'EthicalAds',
    selectors: ['[data-ea-publisher]'],
    example: '<div data-ea-publisher="site" data-ea-type="image"></div>',
    keep: '<div data-ea="1">Text</div>',
  },
  {
    id: 'exoclick',
    name: 'ExoClick',
    selectors: ['ins.adsbyexoclick', 'ins[data-zoneid]'],
    example: '<ins class="adsbyexoclick" data-zoneid="100"></ins>',
    keep: '<div data-zoneid="2">Time zone</div>',
  },
  {
    id: 'ezoic',
    name: 'Ezoic',
    ids: ['ezoic-pub-ad-placeholder'],
    selectors: ['.ezoic-ad', '.ezoic-adpicker-ad'],
    example: '<div id="ezoic-pub-ad-placeholder-101"></div>',
    keep: '<div id="ezoic">Ezoic</div>',
  },
  {
    id: 'freestar',
    name: 'Freestar',
    selectors: ['[data-freestar-ad]'],
    example: '<div align="center" data-freestar-ad="__320x50 __728x90" id="site_slot"></div>',
    keep: '<div id="freestar">A free star</div>',
  },
  {
    id: 'gpt',
    name: 'Google Ad Manager',
    ids: ['div-gpt-ad', 'gpt-ad-', 'google_ads_iframe', 'aswift_'],
    selectors: ['[data-google-query-id]'],
    example: '<div id="div-gpt-ad-1500000000000-0"></div>',
    keep: '<div id="adsl">ADSL settings</div>',
  },
  {
    id: 'kakao',
    name: 'Kakao AdFit',
    selectors: ['ins.kakao_ad_area'],
    example: '<ins class="kakao_ad_area" data-ad-unit="DAN-1" data-ad-width="300" data-ad-height="250"></ins>',
    keep: '<div class="kakao_area">Kakao</div>',
  },
  {
    id: 'manager',
    name: 'Ad managers in general',
    selectors: [
      'div[data-ad-slot]',
      'div[data-ad-unit]',
      'div[data-adunit]',
      'div[data-ad-unit-path]',
      '[data-ad-zone]',
      'ad-slot',
    ],
    example: '<div data-ad-slot="header"></div>',
    keep: '<div data-slot="header">Settings</div>',
  },
  {
    id: 'mediavine',
    name: 'Mediavine',
    ids: ['mediavine-'],
    selectors: ['.mv-ad-box', '.mv_slot_target', '[data-mediavine]', 'mv-ad-reporter'],
    example: '<div class="mv-ad-box" id="content_1"></div>',
    keep: '<div class="mv-box">mv a b</div>',
  },
  {
    id: 'monumetric',
    name: 'Monumetric',
    ids: ['mmt-[0-9a-f]{8}-'],
    example: '<div id="mmt-0a1b2c3d-1111-4222-8333-444455556666"></div>',
    keep: '<div id="mmt-settings">Settings</div>',
  },
  {
    id: 'nitropay',
    name: 'NitroPay',
    ids: ['nitropay-'],
    selectors: ['.nitropay-ad'],
    example: '<div id="nitropay-box-1"></div>',
    keep: '<div id="nitro">Nitro mode</div>',
  },
  {
    id: 'playwire',
    name: 'Playwire',
    selectors: ['[data-pw-desk]', '[data-pw-mobi]'],
    example: '<div data-pw-desk="leaderboard_atf" data-pw-mobi="med_rect"></div>',
    keep: '<div data-pw="1">Password</div>',
  },
  {
    id: 'publift',
    name: 'Publift Fuse',
    selectors: ['div[data-fuse^="2"]'],
    example: '<div data-fuse="22800000000"></div>',
    keep: '<div data-fuse="1">Replace the fuse.</div>',
  },
  {
    id: 'revive',
    name: 'Revive Adserver',
    selectors: ['ins[data-revive-zoneid]', 'ins[data-revive-id]'],
    example: '<ins data-revive-zoneid="1" data-revive-id="0a1b2c"></ins>',
    keep: '<p><ins>Revive the battery.</ins></p>',
  },
  {
    id: 'snigel',
    name: 'Snigel',
    ids: ['adngin-'],
    example: '<div id="adngin-in_content_1-0"></div>',
    keep: '<div id="engine-1">The engine</div>',
  },
  {
    id: 'venatus',
    name: 'Venatus',
    selectors: ['.vm-placement', '[data-vm-placement]'],
    example: '<div class="vm-placement" data-id="5f0a1b"></div>',
    keep: '<div class="vm-settings">Virtual machine</div>',
  },
  {
    id: 'yandex',
    name: 'Yandex RTB',
    ids: ['yandex_rtb_', 'yandex_ad'],
    example: '<div id="yandex_rtb_R-A-100000-1"></div>',
    keep: '<div id="yandex_map">Map</div>',
  },
];

/** Lists of teasers that lead to whoever pays for them; sorted by id. Their code in public pages, 2026-11. */
export const nativeWidgets: readonly AdPlace[] = [
  {
    id: 'asg',
    name: 'AdSpyglass',
    selectors: ['[data-asg-ins]'],
    example: '<div data-asg-ins="100"></div>',
    keep: '<div data-ins="1">Text</div>',
  },
  {
    id: 'contentad',
    name: 'Content.ad',
    ids: ['contentad'],
    example: '<div id="contentad100000"></div>',
    keep: '<div id="content">Text</div>',
  },
  {
    id: 'dable',
    name: 'Dable',
    ids: ['dablewidget_'],
    example: '<div id="dablewidget_aBcDeFgH" data-widget_id="aBcDeFgH"></div>',
    keep: '<div id="usable">Usable</div>',
  },
  {
    id: 'dianomi',
    name: 'Dianomi',
    selectors: ['.dianomi_context', '[data-dianomi-context-id]'],
    example: '<div class="dianomi_context" data-dianomi-context-id="100"></div>',
    keep: '<div class="context">Context</div>',
  },
  {
    id: 'mgid',
    name: 'MGID',
    ids: ['M\\d+ScriptRootC'],
    selectors: ['[data-type="_mgwidget"]', '.mgbox'],
    example: '<div id="M100000ScriptRootC200000"></div>',
    keep: '<div id="ScriptRoot">Script root</div>',
  },
  {
    id: 'outbrain',
    name: 'Outbrain',
    selectors: ['.OUTBRAIN', '[data-ob-template]', '.ob-widget'],
    example: '<div class="OUTBRAIN" data-src="https://site.example/" data-widget-id="AR_1"></div>',
    keep: '<div class="knob-widget">The knob</div>',
  },
  {
    id: 'plista',
    name: 'plista',
    selectors: ['[data-display^="plista_widget"]'],
    example: '<div data-display="plista_widget_belowArticle"></div>',
    keep: '<div data-display="list">List</div>',
  },
  {
    id: 'popin',
    name: 'popIn',
    ids: ['_popIn_recommend'],
    selectors: ['._popIn_recommend_container', '._popIn_recommend'],
    example: '<div id="_popIn_recommend"></div>',
    keep: '<div id="popIn">Pop in</div>',
  },
  {
    id: 'revcontent',
    name: 'Revcontent',
    ids: ['rcjsload_'],
    selectors: ['[data-rc-widget]', '.rc-w'],
    example: '<div id="rc-widget-1a2b3c" data-rc-widget data-widget-host="habitat"></div>',
    keep: '<div id="rc-widget-adapter">Ring central</div>',
  },
  {
    id: 'smi24',
    name: '24SMI',
    ids: ['smi_teaser_'],
    selectors: ['[class^="smi24__"]'],
    example: '<div id="smi_teaser_10000"></div>',
    keep: '<div id="semi_teaser">Semi</div>',
  },
  {
    id: 'taboola',
    name: 'Taboola',
    ids: ['taboola-'],
    selectors: ['.trc_related_container', '.trc_rbox_container'],
    example: '<div id="taboola-below-article-thumbnails"></div>',
    keep: '<div id="tabooland">Taboo</div>',
  },
  {
    id: 'zergnet',
    name: 'ZergNet',
    ids: ['zergnet-widget'],
    example: '<div id="zergnet-widget-10000"></div>',
    keep: '<div id="zerg">Zerg</div>',
  },
];

/** What natively selects the places of a table, and more: `isPlace` decides. */
export function selectPlaces(places: readonly AdPlace[]): readonly string[] {
  return [...places.flatMap(({ selectors = [] }) => selectors), 'div[id]', 'iframe[id]'];
}

/** A test for the places of a table. */
export function placeTest(places: readonly AdPlace[]): (element: Element) => boolean {
  const ids = new RegExp(`^(?:${places.flatMap(({ ids = [] }) => ids).join('|')})`);
  const selector = places.flatMap(({ selectors = [] }) => selectors).join(', ');
  return (element) => (element.matches('div, iframe') && ids.test(element.id)) || element.matches(selector);
}

/** Whether an element is a place that an ad server fills. */
export const isAdPlace = placeTest([...adSlots, ...nativeWidgets]);
