import type { Language } from './prose.js'

/** Sentences that name an agency, `%`, without crediting it: citations, polls, pictures, itself. */
export const MENTIONS: Record<Language, readonly string[]> = {
  de: [
    '„Wir warten ab“, sagte der Minister der Agentur %.',
    'Wie % berichtete, war das Schiff in Bergen gebaut worden.',
    'Das meldete die Nachrichtenagentur % am Montag unter Berufung auf die Polizei.',
    'Laut % soll das Verfahren im Mai beginnen.',
    'Das geht aus einer Umfrage im Auftrag von % hervor.',
    'Eine Reporterin von % sah am Kai zwei Boote der Küstenwache.',
    'Foto: Ann Lee/%',
  ],
  en: [
    '“We will wait and see,” the minister told %.',
    'The vessel was built in Bergen, % reported on Monday.',
    'According to %, the trial is to open in May.',
    'A % poll last week put the governor four points ahead.',
    'Two sources told % that the talks had failed.',
    'A reporter for % saw two coastguard boats at the quay.',
    'Photo: Ann Lee/%',
  ],
  es: [
    '«Esperaremos», dijo el ministro a %.',
    'El buque se construyó en Bergen, informó % el lunes.',
    'Según %, el juicio comenzará en mayo.',
    'Así lo refleja una encuesta encargada por % la semana pasada.',
    'Una periodista de % vio dos patrulleras en el muelle.',
    'Foto: Ann Lee/%',
  ],
  fr: [
    '« Nous attendrons », a dit le ministre à %.',
    'Le navire a été construit à Bergen, a rapporté % lundi.',
    'Selon %, le procès doit s’ouvrir en mai.',
    'C’est ce que montre un sondage réalisé pour % la semaine dernière.',
    'Une journaliste de % a vu deux vedettes à quai.',
    'Photo : Ann Lee/%',
  ],
  it: [
    '«Aspetteremo», ha detto il ministro a %.',
    'La nave è stata costruita a Bergen, ha riferito % lunedì.',
    'Secondo %, il processo comincerà a maggio.',
    'Lo rivela un sondaggio condotto per % la settimana scorsa.',
    'Una giornalista di % ha visto due motovedette al molo.',
    'Foto: Ann Lee/%',
  ],
  pt: [
    '“Vamos esperar”, disse o ministro à %.',
    'O navio foi construído em Bergen, informou % na segunda-feira.',
    'Segundo %, o julgamento começa em maio.',
    'É o que mostra uma sondagem feita para % na semana passada.',
    'Uma jornalista da % viu duas lanchas no cais.',
    'Foto: Ann Lee/%',
  ],
}
