/** Something that looks like an advert and is none: it stays whole, wherever it stands. */
export interface NearMiss {
  id: string;
  html: string;
  /** What it could be taken for. */
  note: string;
}

const PAID = 'https://toolshop.pxf.io/c/5511111/1511111/17111';

export const nearMisses: readonly NearMiss[] = [
  {
    id: 'paid-link-in-instruction',
    html: `<p>Open <a href="${PAID}">Driver Master</a> and choose Scan.</p>`,
    note: 'a paid link',
  },
  {
    id: 'paid-link-is-step',
    html: `<ol><li><a href="${PAID}">Download and install the tool</a></li></ol>`,
    note: 'a paid link',
  },
  { id: 'paid-link-in-heading', html: `<h3>Fix 4: Use <a href="${PAID}">Driver Master</a></h3>`, note: 'a paid link' },
  {
    id: 'paid-link-in-cell',
    html: `<table><tr><td><a href="${PAID}">Driver Master</a></td><td>Run it once.</td></tr></table>`,
    note: 'a paid link',
  },
  {
    id: 'maker-driver-button',
    html: '<div><h4>HP drivers</h4><a class="button" href="https://support.maker.example/drivers">Download driver</a></div>',
    note: 'a button',
  },
  {
    id: 'maker-download-step',
    html: '<ol><li><a href="https://support.maker.example/drivers"><img src="download.png" width="120" height="60"></a> Run the file.</li></ol>',
    note: 'a linked picture of another site',
  },
  {
    id: 'maker-store-page',
    html: '<p>Get a new battery from <a href="https://store.maker.example/battery?utm_source=support">the maker</a>.</p>',
    note: 'a campaign in the address',
  },
  {
    id: 'screenshot-728',
    html: '<p><img src="taskbar.png" width="728" height="90" alt="The taskbar"></p>',
    note: 'the size of an advert',
  },
  {
    id: 'screenshot-728-large',
    html: '<p><a href="https://img.site.example/taskbar.png?utm_source=a"><img src="taskbar-728x90.png" width="728" height="90"></a></p>',
    note: 'the size of an advert, linked',
  },
  {
    id: 'screenshot-300-linked',
    html: '<figure><a href="/large/settings"><img src="settings-300x250.png"></a><figcaption>The settings</figcaption></figure>',
    note: 'the size of an advert in the name',
  },
  {
    id: 'alert',
    html: '<div class="alert alert-warning"><strong>Warning</strong><p>Back up your files first.</p></div>',
    note: 'a class',
  },
  { id: 'callout', html: '<aside class="callout"><p>Restart after this step.</p></aside>', note: 'an aside' },
  {
    id: 'promo-note',
    html: '<div class="promo-note"><p>Unplug the printer before you open it.</p></div>',
    note: 'the class of a promotion',
  },
  { id: 'notice', html: '<div class="notice"><b>Do not remove the battery.</b></div>', note: 'a notice in bold' },
  {
    id: 'file-banner-png',
    html: '<p><img src="/images/banner.png" alt="The error in the banner"></p>',
    note: 'the name of the file',
  },
  {
    id: 'file-ad-settings',
    html: '<p><img src="https://cdn.site.example/ads/ad-settings.png" alt=""></p>',
    note: 'the name of the file',
  },
  {
    id: 'tutorial-film',
    html: '<p>Watch how it is done:</p><iframe width="560" height="315" src="https://www.youtube.com/embed/abc123"></iframe>',
    note: 'a frame of another site',
  },
  {
    id: 'tutorial-film-sized',
    html: '<iframe width="336" height="280" src="https://player.vimeo.com/video/1?banner=0"></iframe>',
    note: 'a frame in the size of an advert',
  },
  { id: 'own-film', html: '<video poster="poster.png" controls><source src="/films/fix.mp4"></video>', note: 'a film' },
  {
    id: 'ad-blocker-text',
    html: '<p>Ad blockers can cause this. Disable the ad blocker for this site.</p>',
    note: 'text about adverts',
  },
  {
    id: 'disable-ads-step',
    html: '<ol><li>Go to Settings and turn off Ads in the start menu.</li><li>Reset your advertising ID.</li></ol>',
    note: 'text about adverts',
  },
  {
    id: 'ads-heading',
    html: '<h3>Remove ads from the lock screen</h3><p>Open the settings.</p>',
    note: 'a heading about adverts',
  },
  {
    id: 'ads-label-then-picture',
    html: '<div><p>Ads</p><img src="ads-switch.png"><p>Switch them off.</p></div>',
    note: 'a label',
  },
  {
    id: 'anzeige-label',
    html: '<div><p>Anzeige</p><img src="anzeige.png" alt="Die Einstellungen der Anzeige"></div>',
    note: 'a label that means a display',
  },
  {
    id: 'ads-caption',
    html: '<figure><img src="ads.png"><figcaption>Ads settings</figcaption></figure>',
    note: 'a caption',
  },
  {
    id: 'advertisement-caption',
    html: '<figure><img src="ad.png"><figcaption>Advertisement</figcaption></figure>',
    note: 'a label as the caption of a screenshot',
  },
  { id: 'edited-text', html: '<p>Choose <del>Restart later</del> <ins>Restart now</ins>.</p>', note: 'an ins element' },
  { id: 'edited-step', html: '<ol><li><ins>Hold the power button.</ins></li></ol>', note: 'an ins element' },
  {
    id: 'command-table',
    html: '<table><tr><th>Command</th><th>What it does</th></tr><tr><td><code>sfc /scannow</code></td><td><a href="https://learn.maker.example/sfc">Repairs files</a></td></tr><tr><td><code>chkdsk</code></td><td><a href="https://learn.maker.example/chkdsk">Checks the disk</a></td></tr></table>',
    note: 'a table with links in each row',
  },
  {
    id: 'problem-table',
    html: '<table><tr><th>Light</th><th>What to do</th></tr><tr><td>Red</td><td>Replace the cartridge.</td></tr><tr><td>Blue</td><td>Wait.</td></tr></table>',
    note: 'a table',
  },
  {
    id: 'citation',
    html: '<blockquote><p>It works after a restart.</p><cite>A reader</cite></blockquote>',
    note: 'a cite element',
  },
  {
    id: 'step-click-close',
    html: '<ol><li>Click <b>Apply</b>.</li><li>Click Close</li></ol>',
    note: 'debris of a gallery',
  },
  {
    id: 'related-error-steps',
    html: '<ul><li>Related: error 0x80070005</li><li>Related: <a href="/e2">error 0x80070006</a></li></ul>',
    note: 'a line with a link',
  },
  {
    id: 'related-manual',
    html: '<p>Related: <a href="/manual">The manual of the printer</a></p>',
    note: 'a line with a link',
  },
  {
    id: 'read-more-manual',
    html: '<p>See also: <a href="/reset">Reset the network settings</a></p>',
    note: 'a line with a link',
  },
  {
    id: 'unsubscribe',
    html: '<p>Unsubscribe from the newsletter: open the mail and choose Unsubscribe.</p>',
    note: 'text about a newsletter',
  },
  {
    id: 'subscribe-step',
    html: '<ol><li>Subscribe to the topic with <code>mosquitto_sub</code>.</li></ol>',
    note: 'text that says subscribe',
  },
  {
    id: 'device-form',
    html: '<form><label>E-mail of your account</label><input type="email"><button>Find my device</button></form>',
    note: 'a form with an address',
  },
  {
    id: 'dialog-with-article',
    html: '<div role="dialog" aria-modal="true" class="modal"><h2>Fix 2: Reset it</h2><ol><li>Hold the button.</li></ol><a href="/signup">Sign up</a></div>',
    note: 'a dialog',
  },
  {
    id: 'dialog-picture',
    html: '<div class="modal popup"><img src="large.png"><a href="#">Close</a></div>',
    note: 'a box over the page',
  },
  {
    id: 'account-box',
    html: '<div><h3>Your account</h3><p>You need one for this.</p><a href="/signup">Sign up</a></div>',
    note: 'a box with a button',
  },
  {
    id: 'trial-instruction',
    html: '<p>Open the store, then choose <a href="/trial">Start free trial</a></p>',
    note: 'the words of an offer',
  },
  {
    id: 'condition-with-offer',
    html: '<p>If the battery is dead, order one. <a href="https://store.maker.example/battery">Buy now</a></p>',
    note: 'the words of an offer',
  },
  {
    id: 'support-forum',
    html: '<p>Ask for help on <a href="https://discord.gg/abc">the Discord of the maker</a>.</p>',
    note: 'a group',
  },
  {
    id: 'download-in-group',
    html: '<div>The driver is <a href="https://t.me/drivers/1">in this post</a>.</div>',
    note: 'a group',
  },
  {
    id: 'paypal-settings',
    html: '<p>Open <a href="https://www.paypal.com/donate/buttons">your donation buttons</a> and log in.</p>',
    note: 'a page for donations',
  },
  {
    id: 'affiliate-instruction',
    html: '<p>Remove the affiliate links from the post and save it.</p>',
    note: 'the words of a disclosure',
  },
  {
    id: 'commission-error',
    html: '<p>The page “We may earn a commission” shows an error. Clear the cache.</p>',
    note: 'the words of a disclosure',
  },
  {
    id: 'unclosed-slot',
    html: '<div id="div-gpt-ad-1"><p>A place that was never closed.</p><p>Restart the router.</p></div>',
    note: 'a place for adverts',
  },
  {
    id: 'slot-like-attribute',
    html: '<div data-ad-slot="2"><p>Put the card into slot 2.</p></div>',
    note: 'a place for adverts',
  },
  {
    id: 'widget-named-after-native',
    html: '<div id="taboola-removal"><p>Open the list of extensions.</p></div>',
    note: 'a list of teasers',
  },
  { id: 'yandex-map', html: '<div id="yandex_map"><p>Choose your city.</p></div>', note: 'a place for adverts' },
  { id: 'code-with-tag', html: '<p>Add this line:</p><p>&lt;/a&gt;</p>', note: 'the rest of a tag' },
  { id: 'code-in-pre', html: '<pre>&lt;ins class="adsbygoogle"&gt;&lt;/ins&gt;</pre>', note: 'the code of an advert' },
  {
    id: 'linked-picture-with-step',
    html: `<p><a href="https://help.stranger.example/1?subid=2"><img src="a.png" width="300" height="250"> 2. Restart the printer</a></p>`,
    note: 'a linked picture',
  },
  {
    id: 'two-linked-pictures',
    html: '<p><a rel="nofollow" href="https://maker.example/a"><img src="a.png"></a> <a rel="nofollow" href="https://maker.example/a"><img src="b.png"></a></p>',
    note: 'a repeated link',
  },
  {
    id: 'icon-in-sentence',
    html: '<p>Press <a href="https://maker.example/?utm_source=x"><img src="i.png" width="320" height="50"></a> twice.</p>',
    note: 'a size of adverts in a sentence',
  },
  {
    id: 'script-link',
    html: '<p><a href="javascript:void(0)">Show all steps</a></p>',
    note: 'a link that runs a script',
  },
  {
    id: 'top-target-manual',
    html: '<p><a href="https://maker.example/manual" target="_top" id="manual"><img src="manual.png"></a></p>',
    note: 'the form of a banner',
  },
  {
    id: 'sponsored-sentence',
    html: '<div><p>Sponsored</p><p>Restart the phone.</p><a href="https://maker.example/x"><img src="x.png"></a></div>',
    note: 'a label in a box with a step',
  },
  {
    id: 'speed-test-frame',
    html: '<iframe src="https://speed.maker.example/test" width="300" height="250"></iframe>',
    note: 'a frame in the size of an advert',
  },
  { id: 'adapter-class', html: '<div class="adapter ad-hoc"><p>Unplug the adapter.</p></div>', note: 'a class' },
  {
    id: 'add-button',
    html: '<div id="add-1" class="add"><p>Tap Add.</p><a href="https://maker.example/add">Add a printer</a></div>',
    note: 'an id',
  },
];
