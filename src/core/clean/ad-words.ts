import { wordPattern } from '../languages/word-pattern';

/** What advertising and begging say, in one language. Small patterns, matched in any case where a word begins. */
interface AdWords {
  code: string;
  /** Whole labels above an advert. */
  labels: readonly string[];
  /** Whole labels of a link that is there to be clicked; a related article or more about the matter may be what one needs. */
  related: readonly string[];
  /** What a newsletter promises or asks. */
  newsletter: readonly string[];
  /** What asks for money for the site itself. */
  donation: readonly string[];
  /** Whole words of a button that leads to a purchase or a trial, and never to a step. */
  offers: readonly string[];
}

const words: readonly AdWords[] = [
  {
    code: 'de',
    labels: ['anzeigen?', 'werbung', 'gesponsert'],
    related: [
      'auch interessant',
      '(?:das )?könnte (?:sie|dich) auch interessieren',
      'lesen sie auch',
      'lies auch',
      'passend dazu',
    ],
    newsletter: ['newsletter', 'kostenlos abonnieren'],
    donation: ['spenden? ', 'unterstütz\\p{L}* (?:uns|mich|diese|unsere)', 'kaffee (?:aus|spend)'],
    offers: [
      '(?:jetzt )?(?:gratis|kostenlos) (?:testen|starten)',
      'jetzt kaufen',
      'angebot sichern',
      'demo (?:buchen|anfordern)',
    ],
  },
  {
    code: 'en',
    labels: ['ads?', 'advertisements?', 'advertising', 'sponsored(?: (?:content|links?|post))?', 'promoted'],
    related: [
      'you (?:may|might) also (?:like|be interested in|enjoy)',
      'also read',
      'read also',
      'recommended(?: (?:reading|for you))?',
    ],
    newsletter: [
      'newsletter',
      'subscribe',
      'latest (?:news|updates|posts|tips)',
      '(?:delivered )?(?:in|to) your inbox',
    ],
    donation: [
      'donat',
      'buy (?:me|us) a (?:coffee|beer)',
      'support (?:us|me|this (?:site|guide|project)|our)',
      'tip jar',
    ],
    offers: [
      'buy now',
      'shop now',
      '(?:start|get|claim|try|take|book)(?: (?:your|my|a|the|it))? (?:free(?: (?:tour|trial|demo|account|quote|month))?|tour|trial|demo|discount|offer)',
      'start (?:my|your) (?:tour|trial)',
      'get started(?: (?:for free|now|today))?',
      'sign up(?: (?:for free|now|today))?',
      'join (?:now|today|for free)',
      '(?:reserve|save) (?:my|your) (?:spot|seat)',
      'get (?:the deal|my discount|\\d+% off)',
    ],
  },
  {
    code: 'es',
    labels: ['anuncios?', 'publicidad', 'patrocinado'],
    related: ['le[ae] también', '(?:también )?te puede interesar'],
    newsletter: ['boletín', 'suscríbe', 'newsletter'],
    donation: ['donaci[oó]n', 'don(?:a|ar) ', 'apóya(?:nos|me)', 'invítame a un café'],
    offers: ['comprar ahora', 'prueba gratis', 'pruébalo gratis', 'empieza gratis', 'regístrate gratis'],
  },
  {
    code: 'fr',
    labels: ['annonces?', 'publicité', 'sponsorisé', 'contenu sponsorisé'],
    related: ['à lire (?:aussi|également)', 'lire aussi', 'lisez aussi', 'vous aimerez aussi'],
    newsletter: ['newsletter', 'infolettre', "lettre d['’]information", 'abonnez-vous'],
    donation: ['dons?(?![\\p{L}])(?! (?:du|de la) )', 'faire un don', 'soutenez', 'offrez-(?:moi|nous) un café'],
    offers: [
      'acheter maintenant',
      'essai gratuit',
      'essayer gratuitement',
      'commencer gratuitement',
      "s['’]inscrire gratuitement",
    ],
  },
  {
    code: 'it',
    labels: ['annunci(?:o)?', 'pubblicità', 'sponsorizzato'],
    related: ['leggi (?:anche|pure)', 'potrebbe interessarti(?: anche)?', 'ti potrebbe interessare'],
    newsletter: ['newsletter', 'iscriviti'],
    donation: ['donazion', 'sostien(?:ici|i il)', 'offri(?:mi|ci) un caffè'],
    offers: ['acquista ora', 'prova gratis', 'prova gratuita', 'inizia gratis', 'registrati gratis'],
  },
  {
    code: 'ja',
    labels: ['広告', '廣告', 'スポンサー(?:リンク|ドリンク)?', 'PR'],
    related: ['(?:あわせて|合わせて)読みたい', 'おすすめ記事', 'こちらもおすすめ'],
    newsletter: ['ニュースレター', 'メールマガジン', 'メルマガ'],
    donation: ['寄付', 'ご支援', '寄附'],
    offers: ['今すぐ購入', '無料で(?:試す|始める|体験)', '無料(?:体験|トライアル)'],
  },
  {
    code: 'ko',
    labels: ['광고', '스폰서', '협찬'],
    related: ['추천 ?글', '함께 (?:보면|읽으면) 좋은 글'],
    newsletter: ['뉴스레터', '구독하'],
    donation: ['기부', '후원'],
    offers: ['지금 구매', '무료로 (?:시작|체험)(?:하기)?', '무료 체험'],
  },
  {
    code: 'nl',
    labels: ['advertenties?', 'reclame', 'gesponsord'],
    related: ['lees ook', 'misschien ook interessant'],
    newsletter: ['nieuwsbrief'],
    donation: ['donatie', 'doneer', 'steun (?:ons|mij|deze)', 'trakteer'],
    offers: ['nu kopen', 'gratis proberen', 'probeer gratis', 'start gratis'],
  },
  {
    code: 'pl',
    labels: ['reklam[ay]', 'ogłoszenie', 'sponsorowane', 'materiał sponsorowany'],
    related: ['(?:prze)?czytaj (?:też|także|również)'],
    newsletter: ['newsletter', 'biuletyn', 'zapisz się do'],
    donation: ['darowizn', 'wesprzyj', 'postaw (?:mi|nam) kawę'],
    offers: ['kup teraz', 'wypróbuj za darmo', 'zacznij za darmo'],
  },
  {
    code: 'pt',
    labels: ['anúncios?', 'publicidade', 'patrocinado'],
    related: ['leia também', 'você também pode gostar'],
    newsletter: ['newsletter', 'boletim', 'inscreva-se', 'assine'],
    donation: ['doação', 'doações', 'doar ', 'apoie', 'pague-me um café'],
    offers: ['compr(?:ar|e) (?:agora|já)', 'teste grátis', 'experimente grátis', 'comece grátis'],
  },
  {
    code: 'ru',
    labels: ['реклама', 'на правах рекламы', 'спонсорский материал'],
    related: ['ч(?:ита|та)йте также', 'читать также'],
    newsletter: ['рассылк', 'подпи(?:шитесь|сывайтесь|саться)'],
    donation: ['пожертвова', 'поддержите (?:нас|меня|проект|сайт)', 'донат'],
    offers: ['купить (?:сейчас|со скидкой)', 'попробовать бесплатно', 'начать бесплатно'],
  },
  {
    code: 'zh',
    labels: ['广告', '廣告', '赞助(?:内容)?', '贊助(?:內容)?', '推广'],
    related: ['猜你喜[欢歡]', '[你您]可能[还還也]?喜[欢歡]', '推[荐薦][阅閱][读讀]'],
    newsletter: ['电子报', '電子報', '订阅我们', '訂閱我們', '邮件订阅'],
    donation: ['捐赠', '捐贈', '捐款', '打赏', '赞助我们', '贊助我們', '支持我们', '支持我們'],
    offers: ['立即购买', '立即購買', '免费试用', '免費試用', '免费注册', '免費註冊'],
  },
];

/** What advertising says, in all languages, compiled once. */
export const adWords = {
  label: whole(words.flatMap(({ labels }) => labels)),
  related: whole(words.flatMap(({ related }) => related)),
  newsletter: anywhere(words.flatMap(({ newsletter }) => newsletter)),
  donation: anywhere(words.flatMap(({ donation }) => donation)),
  offer: whole(words.flatMap(({ offers }) => offers)),
} as const;

function anywhere(alternatives: readonly string[]): RegExp {
  return wordPattern(alternatives, 'anywhere', 'stem');
}

/** For texts that say nothing else but for marks around it: "— Advertisement —", "Get started →". */
function whole(alternatives: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
}
