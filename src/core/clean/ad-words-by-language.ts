/** What advertising and begging say, in one language. Small patterns, matched in any case where a word begins. */
export interface AdWords {
  code: string;
  /** Whole labels at an advert, which are labels of nothing else. */
  labels: readonly string[];
  /** Whole labels at an advert, which mean other things as well: "Anzeige" is a display. */
  names?: readonly string[];
  /** Whole labels of a link that is there to be clicked. */
  related?: readonly string[];
  /** Whole labels of a link to more about the matter, which may be what one needs. */
  topic?: readonly string[];
  /** What a newsletter promises or asks. */
  newsletter?: readonly string[];
  /** What asks for money for the site itself. */
  donation?: readonly string[];
  /** What says that links are paid for. */
  disclosure?: readonly string[];
  /** Whole words of a button that leads to a purchase or a trial, and never to a step. */
  offers?: readonly string[];
  /** Whole words of a button that leads there too, and to an honest account as well. */
  starts?: readonly string[];
  /** Whole words of a link to a shop's page of one product. */
  purchases?: readonly string[];
  /** Whole words of a button that leads into a group. */
  community?: readonly string[];
  /** What stands beside an invitation to a group. */
  help?: readonly string[];
}

/** One entry a language; their order has no meaning. */
export const adWordsByLanguage: readonly AdWords[] = [
  {
    code: 'ar',
    labels: ['إعلان(?:ات)?', 'إعلان ممول', 'محتوى ممول', 'ممول'],
    related: ['اقرأ أيضا?ً?'],
    disclosure: ['روابط (?:تابعة|الأفلييت|التسويق بالعمولة)'],
  },
  {
    code: 'cs',
    labels: ['reklama', 'inzerce', 'sponzorovan\\p{L}+(?: obsah)?'],
    related: ['(?:pře)?čtěte (?:si )?také'],
    offers: ['vyzkoušet zdarma', 'koupit nyní'],
  },
  {
    code: 'da',
    labels: ['reklame', 'sponsoreret(?: indhold)?'],
    names: ['annoncer?'],
    related: ['læs også'],
  },
  {
    code: 'de',
    labels: ['werbung', 'gesponsert(?:er? (?:inhalt|beitrag|links?))?', 'werbeanzeigen?', 'anzeige \\(?werbung\\)?'],
    names: ['anzeigen?'],
    related: [
      'auch interessant',
      '(?:das )?könnte (?:sie|dich) auch interessieren',
      'lesen sie auch',
      'lies auch',
      'passend dazu',
    ],
    topic: ['verwandt(?:e (?:artikel|beiträge|themen))?'],
    newsletter: ['newsletter', 'kostenlos abonnieren'],
    donation: ['spenden? ', 'unterstütz\\p{L}* (?:uns|mich|diese|unsere)', 'kaffee (?:aus|spend)'],
    disclosure: [
      'als amazon-partner',
      'affiliate-?links?',
      'partnerlinks?',
      'werbelinks?',
      'provisions-?links?',
      '(?:eine )?(?:kleine )?provision (?:erhalten|bekommen|verdienen)',
      '(?:erhalten|bekommen|verdienen) (?:wir|ich) (?:ggf\\. |eventuell )?(?:eine )?(?:kleine )?provision',
    ],
    offers: [
      '(?:jetzt )?(?:gratis|kostenlos) (?:testen|starten)',
      'jetzt (?:kaufen|bestellen)',
      'angebot sichern',
      'demo (?:buchen|anfordern)',
    ],
    purchases: [
      'preis (?:prüfen|ansehen|checken)',
      '(?:jetzt )?(?:bei|auf) \\p{L}+ (?:kaufen|ansehen|bestellen)',
      'zum (?:angebot|shop|deal)',
    ],
    community: ['(?:unserer|der) community (?:beitreten|bei)', 'tritt \\p{L}+ bei'],
    help: ['hilfe', 'community'],
  },
  {
    code: 'el',
    labels: ['διαφήμιση', 'χορηγούμενο(?: περιεχόμενο)?'],
    related: ['διαβάστε επίσης'],
  },
  {
    code: 'en',
    labels: [
      'advertisements?',
      'advertising',
      '(?:advertisement )?(?:story|article) continues below(?: (?:this )?advertisement)?',
      'sponsored(?: (?:content|links?|post|results?|by [^.]{1,40}))?',
      'paid (?:content|partnership|promotion|advertisement)',
      'partner content',
      'from our (?:sponsors?|partners?)',
      'our sponsors?',
    ],
    names: ['ads?', 'promoted(?: (?:by [^.]{1,40}|links?|content))?'],
    related: [
      'you (?:may|might) also (?:like|be interested in|enjoy)',
      'also read',
      'read also',
      'recommended(?: (?:reading|for you))?',
    ],
    topic: ['related(?: (?:reading|posts?|stories|guides?|topics?))?'],
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
    disclosure: [
      'as an amazon associate',
      'affiliate (?:links?|disclosures?|disclaimers?|commissions?|programs?)',
      '(?:earn|receive|get|make) (?:us )?(?:a |an )?(?:small |affiliate |modest |referral )*commissions?',
      '(?:may|might) be compensated',
      'at no (?:extra|additional) (?:cost|charge) to you',
      'reader[- ]supported',
      '(?:earn|make money) from qualifying purchases',
    ],
    offers: [
      'buy now',
      'shop now',
      'order now',
      '(?:start|get|claim|try|take|book|request)(?: (?:your|my|a|the|it))? (?:free(?: (?:tour|trial|demo|account|quote|month))?|tour|trial|demo|discount|offer|quote)',
      'start (?:my|your) (?:tour|trial)',
      'get (?:the deal|my discount|\\d+% off)',
      '(?:schedule|book) (?:a|your|my) (?:free )?(?:\\p{L}+ )?(?:call|consultation|demo)',
      'try \\p{L}[\\p{L}\\p{N}. ]{1,30} (?:for )?free',
      '(?:talk to|contact) sales',
    ],
    starts: [
      'get started(?: (?:for free|now|today))?',
      'sign up(?: (?:for free|now|today))?',
      'join (?:now|today|for free)',
      '(?:reserve|save) (?:my|your) (?:spot|seat)',
      'register (?:now|today|for free)',
      '(?:see|view) (?:our )?(?:plans|pricing)',
    ],
    purchases: [
      "check (?:the |current |latest |today[’']s )*prices?(?: (?:on|at) [\\p{L}. ]{2,20})?",
      '(?:buy|shop|view|see|get|order|find)(?: it)?(?: now)? (?:on|at|from) [\\p{L}.]{2,15}(?: [\\p{L}.]{2,15})?',
      '(?:view|see) (?:the )?(?:deal|offer|price)s?',
      'buy(?: it)? now',
      'shop now',
      'get (?:the |this )?(?:deal|offer|discount)',
    ],
    community: [
      'join (?:us|our \\p{L}+) on \\p{L}+',
      'join (?:the|our) (?:\\p{L}+ )?(?:community|discord|server|group|channel|subreddit)',
    ],
    help: ['join', 'community', 'for (?:help|support)', 'ask for help', 'support in', 'follow us'],
  },
  {
    code: 'es',
    labels: ['publicidad', '(?:contenido )?patrocinado(?: por [^.]{1,40})?'],
    names: ['anuncios?'],
    related: ['le[ae] también', '(?:también )?te puede interesar'],
    topic: ['(?:artículos? )?relacionad[oa]s?'],
    newsletter: ['boletín', 'suscríbe', 'newsletter'],
    donation: ['donaci[oó]n', 'don(?:a|ar) ', 'apóya(?:nos|me)', 'invítame a un café'],
    disclosure: [
      'como (?:afiliado|asociado) de amazon',
      'enlaces? de afiliad',
      '(?:recibir|ganar|obtener)\\p{L}* una (?:pequeña )?comisión',
    ],
    offers: ['comprar ahora', 'prueba gratis', 'pruébalo gratis', 'empieza gratis', 'regístrate gratis'],
    purchases: ['ver (?:el )?(?:precio|oferta)s?(?: en \\p{L}+)?', 'comprar en \\p{L}+'],
    help: ['únete', 'comunidad', 'ayuda'],
  },
  {
    code: 'fa',
    labels: ['تبلیغات?', 'آگهی'],
    related: ['بیشتر بخوانید'],
  },
  {
    code: 'fi',
    labels: ['mainos', 'kaupallinen yhteistyö'],
    related: ['lue myös'],
  },
  {
    code: 'fr',
    labels: ['publicité', '(?:contenu |article )?sponsorisé(?: par [^.]{1,40})?'],
    names: ['annonces?'],
    related: ['à lire (?:aussi|également)', 'lire aussi', 'lisez aussi', 'vous aimerez aussi'],
    topic: ['articles? (?:connexes?|similaires?|liés?)'],
    newsletter: ['newsletter', 'infolettre', "lettre d['’]information", 'abonnez-vous'],
    donation: ['dons?(?![\\p{L}])(?! (?:du|de la) )', 'faire un don', 'soutenez', 'offrez-(?:moi|nous) un café'],
    disclosure: [
      'en tant que (?:partenaire|affilié) amazon',
      "liens? (?:affiliés?|d['’]affiliation)",
      '(?:toucher|percevoir|recevoir)\\p{L}* une (?:petite )?commission',
    ],
    offers: [
      'acheter maintenant',
      'essai gratuit',
      'essayer gratuitement',
      'commencer gratuitement',
      "s['’]inscrire gratuitement",
    ],
    purchases: ["voir (?:le prix|l['’]offre|sur \\p{L}+)", 'acheter (?:sur|chez) \\p{L}+'],
    help: ['rejoi', 'communauté', 'support', 'aide'],
  },
  {
    code: 'he',
    labels: ['פרסומת', '(?:תוכן )?ממומן'],
    related: ['קראו גם'],
  },
  {
    code: 'hi',
    labels: ['विज्ञापन', 'प्रायोजित'],
    related: ['यह भी पढ़ें'],
  },
  {
    code: 'hu',
    labels: ['hirdetés', 'reklám', 'szponzorált(?: tartalom)?'],
    related: ['olvasd el ezt is'],
  },
  {
    code: 'id',
    labels: ['iklan', 'bersponsor'],
    related: ['baca juga'],
  },
  {
    code: 'it',
    labels: ['pubblicità', '(?:contenuto )?sponsorizzato(?: da [^.]{1,40})?'],
    names: ['annunci(?:o)?'],
    related: ['leggi (?:anche|pure)', 'potrebbe interessarti(?: anche)?', 'ti potrebbe interessare'],
    topic: ['(?:articol[oi] )?correlat[oi]'],
    newsletter: ['newsletter', 'iscriviti'],
    donation: ['donazion', 'sostien(?:ici|i il)', 'offri(?:mi|ci) un caffè'],
    disclosure: [
      'in qualità di affiliato amazon',
      'link (?:di affiliazione|affiliat)',
      '(?:ricevere|guadagnare) una (?:piccola )?commissione',
    ],
    offers: ['acquista ora', 'prova gratis', 'prova gratuita', 'inizia gratis', 'registrati gratis'],
    purchases: ["(?:vedi|guarda) (?:il )?(?:prezzo|l['’]offerta|offerta)(?: su \\p{L}+)?", 'acquista su \\p{L}+'],
    help: ['unisciti', 'comunità', 'aiuto'],
  },
  {
    code: 'ja',
    labels: ['広告', '廣告', 'スポンサー(?:リンク|ドリンク)', 'スポンサー(?:ド)?(?:サーチ|リンク)?'],
    names: ['pr'],
    related: ['(?:あわせて|合わせて)読みたい', 'おすすめ記事', 'こちらもおすすめ'],
    topic: ['関連記事'],
    newsletter: ['ニュースレター', 'メールマガジン', 'メルマガ'],
    donation: ['寄付', 'ご支援', '寄附'],
    disclosure: [
      'アフィリエイト(?:リンク|広告|プログラム)',
      'amazonのアソシエイト',
      'アソシエイトとして',
      'プロモーションを含',
      '紹介料',
    ],
    offers: ['今すぐ購入', '無料で(?:試す|始める|体験)', '無料(?:体験|トライアル)'],
    purchases: [
      '(?:amazon|アマゾン|楽天市場?|yahoo!?ショッピング)で(?:見る|探す|購入(?:する)?|価格を見る)',
      '価格を(?:見る|チェック(?:する)?)',
    ],
    help: ['コミュニティ', '参加'],
  },
  {
    code: 'ko',
    labels: ['광고', '스폰서', '협찬'],
    related: ['추천 ?글', '함께 (?:보면|읽으면) 좋은 글'],
    topic: ['관련 ?(?:글|기사)'],
    newsletter: ['뉴스레터', '구독하'],
    donation: ['기부', '후원'],
    disclosure: ['파트너스 활동', '제휴 ?(?:링크|마케팅)', '수수료를 (?:제공|지급)?받'],
    offers: ['지금 구매', '무료로 (?:시작|체험)(?:하기)?', '무료 체험'],
    purchases: ['최저가 (?:보기|확인(?:하기)?)', '\\p{L}+에서 (?:보기|구매(?:하기)?)'],
    help: ['커뮤니티', '참여'],
  },
  {
    code: 'nb',
    labels: ['annonsørinnhold', 'reklame', 'sponset(?: innhold)?'],
    names: ['annonser?'],
    related: ['les også'],
  },
  {
    code: 'nl',
    labels: ['advertenties?', 'gesponsord(?:e (?:inhoud|links?))?'],
    names: ['reclame'],
    related: ['lees ook', 'misschien ook interessant'],
    topic: ['gerelateerd(?:e artikelen)?'],
    newsletter: ['nieuwsbrief'],
    donation: ['donatie', 'doneer', 'steun (?:ons|mij|deze)', 'trakteer'],
    disclosure: ['affiliate-?links?', '(?:ontvangen|krijgen|verdienen) (?:wij|we) (?:een )?(?:kleine )?commissie'],
    offers: ['nu kopen', 'gratis proberen', 'probeer gratis', 'start gratis'],
    purchases: ['bekijk (?:de )?(?:prijs|aanbieding)(?: bij \\p{L}+)?', 'koop bij \\p{L}+'],
    help: ['gemeenschap', 'hulp'],
  },
  {
    code: 'pl',
    labels: ['materiał sponsorowany', 'sponsorowane', 'reklama'],
    names: ['reklamy', 'ogłoszenie'],
    related: ['(?:prze)?czytaj (?:też|także|również)'],
    topic: ['powiązane(?: artykuły)?'],
    newsletter: ['newsletter', 'biuletyn', 'zapisz się do'],
    donation: ['darowizn', 'wesprzyj', 'postaw (?:mi|nam) kawę'],
    disclosure: ['lin(?:ki?|ków|kami) (?:partnersk|afiliacyjn)', 'otrzyma\\p{L}* (?:niewielką )?prowizj'],
    offers: ['kup teraz', 'wypróbuj za darmo', 'zacznij za darmo'],
    purchases: ['sprawdź cenę(?: na \\p{L}+)?', 'kup na \\p{L}+'],
    help: ['dołącz', 'społecznoś'],
  },
  {
    code: 'pt',
    labels: ['publicidade', '(?:conteúdo )?patrocinado(?: por [^.]{1,40})?'],
    names: ['anúncios?'],
    related: ['leia também', 'você também pode gostar'],
    topic: ['(?:artigos? )?relacionad[oa]s?'],
    newsletter: ['newsletter', 'boletim', 'inscreva-se', 'assine'],
    donation: ['doação', 'doações', 'doar ', 'apoie', 'pague-me um café'],
    disclosure: [
      'como (?:associado|afiliado|participante) (?:d[ao] )?(?:programa )?(?:de )?(?:associados )?(?:da )?amazon',
      'links? de afiliad',
      '(?:receber|ganhar)\\p{L}* uma (?:pequena )?comissão',
    ],
    offers: ['compr(?:ar|e) (?:agora|já)', 'teste grátis', 'experimente grátis', 'comece grátis'],
    purchases: ['ver (?:o )?(?:preço|oferta)s?(?: n[ao] \\p{L}+)?', 'comprar n[ao] \\p{L}+'],
    help: ['participe', 'comunidade', 'ajuda'],
  },
  {
    code: 'ro',
    labels: ['publicitate', '(?:conținut )?sponsorizat'],
    related: ['citește și'],
  },
  {
    code: 'ru',
    labels: ['реклама', 'на правах рекламы', 'спонсорский материал'],
    related: ['ч(?:ита|та)йте также', 'читать также'],
    topic: ['похожие (?:статьи|записи)', 'по теме'],
    newsletter: ['рассылк', 'подпи(?:шитесь|сывайтесь|саться)'],
    donation: ['пожертвова', 'поддержите (?:нас|меня|проект|сайт)', 'донат'],
    disclosure: ['партн[её]рск\\p{L}* ссыл', 'получ\\p{L}+ (?:небольш\\p{L}+ )?комисси'],
    offers: ['купить (?:сейчас|со скидкой)', 'попробовать бесплатно', 'начать бесплатно'],
    purchases: ['узнать цену', 'купить (?:на|в) \\p{L}+'],
    help: ['присоединя', 'сообществ', 'помощ'],
  },
  {
    code: 'sv',
    labels: ['reklam', 'sponsrat(?: innehåll)?', 'i samarbete med [^.]{1,40}'],
    names: ['annons(?:er)?'],
    related: ['läs (?:också|även)'],
    disclosure: ['annonslänk', 'affiliate-?länk'],
  },
  {
    code: 'th',
    labels: ['โฆษณา', 'ผู้สนับสนุน'],
  },
  {
    code: 'tr',
    labels: ['reklam', 'sponsorlu(?: içerik)?'],
    related: ['(?:bunu|şunu) da oku(?:yun)?', 'ayrıca oku(?:yun)?'],
    topic: ['ilgili (?:yazı|içerik)(?:lar|ler)?'],
    disclosure: ['satış ortaklığı', 'ortaklık bağlantı'],
  },
  {
    code: 'uk',
    labels: ['реклама', 'на правах реклами', 'спонсоровано'],
    related: ['читайте також'],
  },
  {
    code: 'vi',
    labels: ['quảng cáo', 'được tài trợ'],
    related: ['đọc thêm', 'có thể bạn quan tâm'],
    topic: ['xem thêm'],
  },
  {
    code: 'zh',
    labels: ['广告', '廣告', '赞助(?:内容|商)?', '贊助(?:內容|商)?'],
    names: ['推广'],
    related: ['猜你喜[欢歡]', '[你您]可能[还還也]?喜[欢歡]', '推[荐薦][阅閱][读讀]'],
    topic: ['相关(?:阅读|文章)', '相關(?:閱讀|文章)'],
    newsletter: ['电子报', '電子報', '订阅我们', '訂閱我們', '邮件订阅'],
    donation: ['捐赠', '捐贈', '捐款', '打赏', '赞助我们', '贊助我們', '支持我们', '支持我們'],
    disclosure: ['联盟(?:链接|营销)', '聯盟(?:連結|行銷)', '(?:获得|賺取|赚取|獲得)佣金'],
    offers: ['立即购买', '立即購買', '免费试用', '免費試用', '免费注册', '免費註冊'],
    purchases: ['查看(?:价格|價格)', '去(?:购买|購買)'],
    help: ['加入', '交流群', '[帮幫]助', '疑[问問]'],
  },
];
