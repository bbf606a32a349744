/** Copy as it is pasted from a page, one story in each language, with what must come of it. */
export interface Sample {
  byline: null | string
  callouts: string[]
  furniture: string[]
  headline: string
  language: string
  lines: string[]
  story: string[]
}

export const samples: Sample[] = [
  {
    language: 'English',
    headline: 'Ferry link to the outer islands reopens after nine months',
    byline: 'Moira Kellan',
    story: [
      'The first ferry in nine months left Port Ellary on Tuesday with forty passengers and a brass band.',
      '“We never stopped counting the days,” said Ada Brisk, who runs the island’s only bakery — and who had baked for the crew.',
      'A long winter',
      'The old pier gave way in a storm last autumn, and the council took until March to find the money.',
    ],
    callouts: [
      'Get our free breaking news alerts straight to your inbox',
      'Sign up',
      'I would like to receive offers and news from The Ellary Courier. Read our privacy policy',
    ],
    furniture: [
      'Published 4 June 2024 10:15 BST',
      'Share this on Facebook',
      'Read more: Who pays for the pier?',
    ],
    lines: [
      'Ferry link to the outer islands reopens after nine months',
      'By Moira Kellan',
      'Published 4 June 2024 10:15 BST',
      'Share this on Facebook',
      'Get our free breaking news alerts straight to your inbox',
      'Sign up',
      'I would like to receive offers and news from The Ellary Courier. Read our privacy policy',
      'The first ferry in nine months left Port Ellary on Tuesday with forty passengers and a brass band.',
      '“We never stopped counting the days,” said Ada Brisk, who runs the island’s only bakery — and who had baked for the crew.',
      'Read more: Who pays for the pier?',
      'A long winter',
      'The old pier gave way in a storm last autumn, and the council took until March to find the money.',
    ],
  },
  {
    language: 'German',
    headline: 'Stadtrat beschließt neue Brücke über die Lauter',
    byline: 'Jana Wendt',
    story: [
      'Der Stadtrat hat am Montag den Bau einer Brücke über die Lauter beschlossen.',
      '„Darauf warten wir seit zwanzig Jahren“, sagte Bürgermeister Olaf Grimm.',
      'Sie soll im Herbst fertig sein, und ihre Kosten trägt zur Hälfte das Land.',
    ],
    callouts: [
      'Die wichtigsten Nachrichten direkt in Ihr Postfach: Jetzt Newsletter bestellen',
      'Mit Ihrer Anmeldung stimmen Sie unseren Datenschutzbestimmungen zu.',
    ],
    furniture: [
      'Stand: 04.06.2024, 18:02 Uhr',
      'Anzeige',
      'Lesen Sie auch',
      'Warum die alte Brücke gesperrt ist',
    ],
    lines: [
      'Stadtrat beschließt neue Brücke über die Lauter',
      'Von Jana Wendt',
      'Stand: 04.06.2024, 18:02 Uhr',
      'Der Stadtrat hat am Montag den Bau einer Brücke über die Lauter beschlossen.',
      'Anzeige',
      'Die wichtigsten Nachrichten direkt in Ihr Postfach: Jetzt Newsletter bestellen',
      'Mit Ihrer Anmeldung stimmen Sie unseren Datenschutzbestimmungen zu.',
      '„Darauf warten wir seit zwanzig Jahren“, sagte Bürgermeister Olaf Grimm.',
      'Lesen Sie auch',
      'Warum die alte Brücke gesperrt ist',
      'Sie soll im Herbst fertig sein, und ihre Kosten trägt zur Hälfte das Land.',
    ],
  },
  {
    language: 'French',
    headline: 'La bibliothèque de Valmont rouvre ses portes',
    byline: 'Claire Aubin',
    story: [
      'Fermée depuis deux ans, la bibliothèque de Valmont accueille de nouveau ses lecteurs.',
      '« C’est une renaissance », se réjouit Hélène Morel, sa directrice.',
      'La mairie a financé les travaux avec l’aide de la région.',
    ],
    callouts: [
      'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail',
      'En vous inscrivant, vous acceptez notre politique de confidentialité.',
    ],
    furniture: [
      'Publié le 4 juin 2024 à 10h15',
      'Partager cet article',
      'Lire aussi : Les libraires inquiets',
    ],
    lines: [
      'La bibliothèque de Valmont rouvre ses portes',
      'Par Claire Aubin',
      'Publié le 4 juin 2024 à 10h15',
      'Partager cet article',
      'Fermée depuis deux ans, la bibliothèque de Valmont accueille de nouveau ses lecteurs.',
      'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail',
      'En vous inscrivant, vous acceptez notre politique de confidentialité.',
      '« C’est une renaissance », se réjouit Hélène Morel, sa directrice.',
      'Lire aussi : Les libraires inquiets',
      'La mairie a financé les travaux avec l’aide de la région.',
    ],
  },
  {
    language: 'Spanish',
    headline: 'El mercado de Arenal vuelve a abrir tras el incendio',
    byline: 'Lucía Prado',
    story: [
      'El mercado municipal de Arenal abrió este lunes, seis meses después del incendio.',
      '“Hemos perdido mucho, pero aquí estamos”, dijo Tomás Rey, pescadero.',
      'El boletín oficial publicó en mayo las ayudas para los comerciantes.',
    ],
    callouts: [
      'Suscríbete a nuestro boletín y recibe las noticias en tu correo',
      'Al suscribirte aceptas nuestra política de privacidad.',
    ],
    furniture: ['4 de junio de 2024 - 10:15', 'Te puede interesar', 'Un año de obras en el puerto'],
    lines: [
      'El mercado de Arenal vuelve a abrir tras el incendio',
      'Por Lucía Prado',
      '4 de junio de 2024 - 10:15',
      'El mercado municipal de Arenal abrió este lunes, seis meses después del incendio.',
      'Suscríbete a nuestro boletín y recibe las noticias en tu correo',
      'Al suscribirte aceptas nuestra política de privacidad.',
      '“Hemos perdido mucho, pero aquí estamos”, dijo Tomás Rey, pescadero.',
      'Te puede interesar',
      'Un año de obras en el puerto',
      'El boletín oficial publicó en mayo las ayudas para los comerciantes.',
    ],
  },
  {
    language: 'Italian',
    headline: 'Riapre il teatro di Montechiaro dopo il restauro',
    byline: 'Marta Bellini',
    story: [
      'Il teatro comunale di Montechiaro riapre sabato dopo tre anni di restauro.',
      '«È casa nostra», dice il sindaco Piero Galli.',
      'I lavori sono costati due milioni di euro, metà dei quali arrivati dalla Regione.',
    ],
    callouts: [
      'Iscriviti alla nostra newsletter',
      'Ho letto l’informativa sulla privacy e acconsento al trattamento dei dati personali',
    ],
    furniture: ['04 Giugno 2024 alle 10:15', 'Leggi anche', 'La stagione lirica in dieci titoli'],
    lines: [
      'Riapre il teatro di Montechiaro dopo il restauro',
      'di Marta Bellini',
      '04 Giugno 2024 alle 10:15',
      'Il teatro comunale di Montechiaro riapre sabato dopo tre anni di restauro.',
      'Iscriviti alla nostra newsletter',
      'Ho letto l’informativa sulla privacy e acconsento al trattamento dei dati personali',
      '«È casa nostra», dice il sindaco Piero Galli.',
      'Leggi anche',
      'La stagione lirica in dieci titoli',
      'I lavori sono costati due milioni di euro, metà dei quali arrivati dalla Regione.',
    ],
  },
  {
    language: 'Portuguese',
    headline: 'Escola de Vila Nova ganha horta feita pelos alunos',
    byline: 'Rita Moura',
    story: [
      'Os alunos da escola de Vila Nova inauguraram nesta segunda-feira uma horta de duzentos metros.',
      '"A terra ensina paciência", disse a professora Inês Lobo.',
      'A prefeitura promete levar a ideia a outras dez escolas.',
    ],
    callouts: [
      'Assine nossa newsletter e receba as notícias no seu e-mail',
      'Ao se inscrever, você concorda com nossa política de privacidade.',
    ],
    furniture: ['04/06/2024 10:15', 'Leia também', 'Merenda terá produtos da região'],
    lines: [
      'Escola de Vila Nova ganha horta feita pelos alunos',
      'Por Rita Moura',
      '04/06/2024 10:15',
      'Os alunos da escola de Vila Nova inauguraram nesta segunda-feira uma horta de duzentos metros.',
      'Assine nossa newsletter e receba as notícias no seu e-mail',
      'Ao se inscrever, você concorda com nossa política de privacidade.',
      '"A terra ensina paciência", disse a professora Inês Lobo.',
      'Leia também',
      'Merenda terá produtos da região',
      'A prefeitura promete levar a ideia a outras dez escolas.',
    ],
  },
]
