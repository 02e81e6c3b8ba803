/** What advertising and begging say, in one language. Small patterns, matched in any case where a word begins. */
export interface AdWords {
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
