/** Small words before an Arab surname, in small letters, that a hyphen joins to it: "al-Assad", "asch-Schami". German and English spelling. */
export const joinedParticles: readonly string[] = [
  'al', 'el', 'as', 'es', 'asch', 'esch', 'ash', 'esh', 'ar', 'er', 'an', 'en', 'at', 'ad', 'ed', 'az', 'ul', 'ur',
]; // prettier-ignore

/** Those that may stand before such a surname with a capital and a space: "Al Thani". */
export const capitalParticles: readonly string[] = ['Al', 'El'];
