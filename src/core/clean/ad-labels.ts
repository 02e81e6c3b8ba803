import type { AdWords } from '../languages/ad-words';

/** What adverts are labelled with, in one language, and whatever else advertising says in it. */
export interface AdLabels extends AdWords {
  code: string;
  /** Whole labels at an advert, which are labels of nothing else. */
  labels: readonly string[];
  /** Whole labels at an advert, which mean other things as well: "Anzeige" is a display. */
  names?: readonly string[];
}

/**
 * One entry a language; their order has no meaning. A page is read with all of them: a label is written in the language of whoever
 * sells the place, or of the reader, whatever the article is written in. What else advertising says in a language of articles
 * stands with that language, in core/languages.
 */
export const adLabels: readonly AdLabels[] = [
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
  },
  {
    code: 'es',
    labels: ['publicidad', '(?:contenido )?patrocinado(?: por [^.]{1,40})?'],
    names: ['anuncios?'],
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
  },
  {
    code: 'ja',
    labels: ['広告', '廣告', 'スポンサー(?:リンク|ドリンク)', 'スポンサー(?:ド)?(?:サーチ|リンク)?'],
    names: ['pr'],
  },
  {
    code: 'ko',
    labels: ['광고', '스폰서', '협찬'],
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
  },
  {
    code: 'pl',
    labels: ['materiał sponsorowany', 'sponsorowane', 'reklama'],
    names: ['reklamy', 'ogłoszenie'],
  },
  {
    code: 'pt',
    labels: ['publicidade', '(?:conteúdo )?patrocinado(?: por [^.]{1,40})?'],
    names: ['anúncios?'],
  },
  {
    code: 'ro',
    labels: ['publicitate', '(?:conținut )?sponsorizat'],
    related: ['citește și'],
  },
  {
    code: 'ru',
    labels: ['реклама', 'на правах рекламы', 'спонсорский материал'],
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
  },
];
