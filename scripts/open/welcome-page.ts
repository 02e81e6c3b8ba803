/** Path of the page that the extension opens once in every new profile. */
export const WELCOME_PAGE = '/welcome.html';
