/** The languages that credits are read in. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'pt'] as const

/** @see LANGUAGES */
export type Language = (typeof LANGUAGES)[number]

/** Sentences of stories that credit nobody: what stands around a credit. */
export const PROSE: Record<Language, readonly string[]> = {
  de: [
    'Die Fähre verließ den Hafen kurz nach Sonnenaufgang mit 212 Menschen an Bord.',
    'Nach Angaben der Hafenbehörde war der Wind zu diesem Zeitpunkt bereits stark.',
    '„Wir haben so etwas seit 1987 nicht mehr gesehen“, sagte Bürgermeisterin Heike Sommer.',
    'Das Gericht will im März über den Antrag der Gemeinde entscheiden.',
    'Die Kosten von 4,3 Millionen Euro trägt zur Hälfte das Land Niedersachsen.',
    'Ein Sprecher des Verkehrsministeriums lehnte eine Stellungnahme ab.',
    'Am Nachmittag beruhigte sich die Lage; die Straße blieb dennoch gesperrt.',
    'Der Fußballverein aus der zweiten Liga verlor das Spiel mit 1:3 (0:2).',
  ],
  en: [
    'The ferry left the harbour shortly after dawn with 212 people on board.',
    'Officials said the wind had already picked up by the time the pilot came ashore.',
    '"We have not seen anything like this since 1987," said the mayor, Helen Marsh.',
    'The court is due to rule on the council’s request in March.',
    'Half of the bill of $4.3 million will be met by the state (the rest by the port).',
    'A spokesman for the Ministry of Transport declined to comment.',
    'Shares in the company fell 2.4% in London – their worst day this year.',
    'In the second half, United scored twice; the visitors never recovered.',
  ],
  es: [
    'El transbordador zarpó poco después del amanecer con 212 personas a bordo.',
    'Según la autoridad portuaria, el viento ya soplaba con fuerza a esa hora.',
    '«No veíamos nada igual desde 1987», dijo la alcaldesa, Elena Robles.',
    'El tribunal decidirá en marzo sobre la petición del ayuntamiento.',
    'La mitad de los 4,3 millones de euros correrá a cargo de la Junta de Andalucía.',
    'Un portavoz del Ministerio de Transportes no quiso hacer comentarios.',
    'Por la tarde la situación se calmó; la carretera, sin embargo, siguió cortada.',
    'El equipo perdió por 3-1 (2-0) en su primera salida de la temporada.',
  ],
  fr: [
    'Le ferry a quitté le port peu après l’aube avec 212 personnes à bord.',
    'Selon la capitainerie, le vent soufflait déjà fort à cette heure-là.',
    '« Nous n’avions rien vu de tel depuis 1987 », a déclaré la maire, Hélène Marchand.',
    'Le tribunal doit se prononcer en mars sur la demande de la commune.',
    'La moitié des 4,3 millions d’euros sera payée par la région Bretagne.',
    'Un porte-parole du ministère des Transports s’est refusé à tout commentaire.',
    'Dans l’après-midi, le calme est revenu ; la route est toutefois restée fermée.',
    'Le club de deuxième division s’est incliné 3 à 1 (2-0) à domicile.',
  ],
  it: [
    'Il traghetto ha lasciato il porto poco dopo l’alba con 212 persone a bordo.',
    'Secondo la capitaneria, a quell’ora il vento soffiava già forte.',
    '«Non vedevamo nulla di simile dal 1987», ha detto la sindaca Elena Marchi.',
    'Il tribunale deciderà a marzo sulla richiesta del comune.',
    'Metà dei 4,3 milioni di euro sarà a carico della Regione Liguria.',
    'Un portavoce del ministero dei Trasporti non ha voluto commentare.',
    'Nel pomeriggio la situazione si è calmata; la strada è rimasta però chiusa.',
    'La squadra ha perso 3-1 (2-0) la prima trasferta della stagione.',
  ],
  pt: [
    'O barco deixou o porto pouco depois do amanhecer com 212 pessoas a bordo.',
    'Segundo a capitania, o vento já soprava com força a essa hora.',
    '“Não víamos nada assim desde 1987”, disse a presidente da câmara, Helena Marques.',
    'O tribunal deve decidir em março sobre o pedido do município.',
    'Metade dos 4,3 milhões de euros será paga pelo governo regional.',
    'Um porta-voz do Ministério dos Transportes não quis comentar.',
    'À tarde a situação acalmou; a estrada, porém, continuou fechada.',
    'A equipa perdeu por 3-1 (2-0) no primeiro jogo fora da temporada.',
  ],
}

/** What pages put between paragraphs: nothing of it belongs to the story. */
export const FURNITURE: readonly string[] = [
  'Sign up for our free morning newsletter',
  'Read more: How the harbour was rebuilt',
  'ADVERTISEMENT',
  'Share this article',
  'Lesen Sie auch: Als der Hafen wieder aufgebaut wurde',
  'Lire aussi : la reconstruction du port',
  'Lea también: así se reconstruyó el puerto',
  'Leggi anche: come è rinato il porto',
  'Leia também: como o porto renasceu',
  '* * *',
  'https://www.example.com/news/harbour?id=12',
]
