/** Firms and brands that are named like a person, by first and second word; a hyphen counts as a space. */
export const firms: readonly string[] = [
  'Alfa Romeo', 'Aston Martin', 'Axel Springer', 'Blohm Voss', 'Calvin Klein', 'Carl Zeiss', 'Charles Schwab', 'Christian Dior', 'Credit Suisse',
  'Daimler Benz', 'Dow Jones', 'Eli Lilly', 'Estée Lauder', 'Fannie Mae', 'Freddie Mac', 'General Atomics', 'General Dynamics', 'General Electric', 'General Mills', 'General Motors', 'Goldman Sachs', 'Hapag Lloyd', 'Harley Davidson',
  'Hewlett Packard', 'Hugo Boss', 'Jack Daniels', 'Jack Wolfskin', 'Jim Beam', 'John Deere', 'Johnnie Walker', 'Krauss Maffei', 'Lehman Brothers',
  'Levi Strauss', 'Lloyd Triestino', 'Lockheed Martin', 'Louis Vuitton', 'Marine One', 'Mary Kay', 'Mercedes Benz', 'Merrill Lynch', 'Michael Kors',
  'Morgan Stanley', 'Northrop Grumman', 'Philip Morris', 'Pratt Whitney', 'Ralph Lauren', 'Robert Bosch', 'Rolls Royce', 'Sal Oppenheim',
  'Salomon Brothers', 'Thomas Cook', 'Thomson Reuters', 'Tommy Hilfiger', 'Walt Disney', 'Wells Fargo', 'William Hill',
]; // prettier-ignore
