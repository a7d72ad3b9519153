/** First words of names of places, in any language, that no first name is. */
export const placeBeginnings: readonly string[] = [
  'Cape', 'Cap', 'Cabo', 'Castel', 'Castello', 'Castillo', 'Vila', 'Villa', 'Ville', 'Puerto', 'Porto', 'Port', 'Fort', 'Fuerte', 'Rio', 'Río', 'Monte',
  'Mont', 'Mount', 'Lake', 'Lago', 'Isla', 'Ilha', 'Isola', 'Île', 'Costa', 'Ciudad', 'Cidade', 'Città', 'Campo', 'Palazzo', 'Piazza', 'Plaza',
  'Place', 'Rue', 'Via', 'Val', 'Valle', 'Great', 'Grand', 'New', 'North', 'South', 'East', 'West', 'Upper', 'Lower', 'Old', 'La', 'Las', 'Los', 'Le', 'Les',
  'Tel', 'Deir', 'Wadi', 'Jebel', 'Umm', 'Kafr', 'Beit', 'Koh', 'Pulau', 'Nowy', 'Nowa', 'Nova', 'Novi', 'Stari', 'Stary', 'Bad', 'Ober', 'Unter', 'Neu', 'Groß', 'Klein',
]; // prettier-ignore
