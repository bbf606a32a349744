/**
 * Places of two words and more that stand behind a comma or an "and" after another place ("in
 * Camden, New Jersey"), where they read like people's names.
 */
const LONG_PLACES = new Set(
  `new york|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|british columbia|
nova scotia|new brunswick|new zealand|new delhi|new orleans|los angeles|san francisco|san diego|san jose|san antonio|las vegas|hong kong|south korea|
north korea|saudi arabia|south africa|sri lanka|costa rica|el salvador|puerto rico|northern ireland|united kingdom|united states|czech republic|
tel aviv|buenos aires|rio de|sao paulo|são paulo|mexico city|kuala lumpur|abu dhabi|the hague|addis ababa|st louis|st petersburg|cape town|gaza city|
kansas city|salt lake|ho chi|phnom penh|santiago de|ciudad de|new south|papua new|burkina faso|sierra leone|ivory coast`
    .replaceAll('\n', '')
    .split('|'),
)

/** Do the two words open the name of a place? */
export const opensLongPlace = (first: string, second: string): boolean =>
  LONG_PLACES.has(`${first} ${second}`)
