import { list, type Vocabulary } from './types.js'

export const it: Vocabulary = {
  alert: list(`
    notizie dell ultima ora, ultima ora, ultim ora, notifiche push, avvisi, breaking news,
    alert, notifiche in tempo reale, notizie in tempo reale, le notifiche
  `),
  byline: list(`
    di, a cura di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla
    nostra corrispondente, testo di, scritto da, articolo di
  `),
  biography: list(`
    e giornalista, e una giornalista, e un giornalista, giornalista professionista, e redattore,
    e redattrice, e corrispondente, e inviato, e inviata, e nato a, e nata a, scrive di, scrive
    per, si occupa di, collabora con, ha lavorato, lavora per, laureato in, laureata in, e
    autore, e autrice, vive a, caporedattore
  `),
  consent: {
    matter: list(`
      privacy, privacy policy, informativa, informativa privacy, informativa sulla privacy, dati
      personali, trattamento, dati, termini, condizioni, termini e condizioni, termini di
      servizio, consenso, newsletter, marketing, comunicazioni, commerciali, disiscriverti,
      disiscriversi, cancellarti, cancellarsi, annullare, cookie, e mail, email, gdpr
    `),
    opening: list(`
      iscrivendoti, iscrivendosi, cliccando, registrandoti, registrandosi, inserendo, inviando,
      proseguendo, continuando, abbonandoti, fornendo, compilando, premendo, accetto,
      acconsento, ho letto, dichiaro, presto il consenso, presto consenso, do il consenso,
      desidero ricevere, voglio ricevere, vorrei ricevere, si voglio, si desidero, autorizzo, i
      tuoi dati, i suoi dati, i dati, i vostri dati, la tua email, la tua e mail, puoi, potrai,
      e possibile, in qualsiasi momento, questo sito, questo modulo, leggi la nostra, leggi l
      informativa, consulta la, consulta l, per maggiori informazioni, per ulteriori
      informazioni, per saperne di piu, ai sensi, la nostra, informativa, utilizzeremo, prendo
      atto, confermo, il consenso, con l iscrizione, con la registrazione, accetti, letta l
      informativa
    `),
    phrase: list(`
      recaptcha, informativa sulla privacy, informativa privacy, trattamento dei dati,
      trattamento dei miei dati, trattamento dei tuoi dati, trattamento dei dati personali,
      nostra privacy policy, nostra informativa, accetti la, accetti i, accetti di ricevere,
      accetto la, accetto di ricevere, acconsento al, acconsento a, ho letto e accetto, ho letto
      l informativa, ho preso visione, finalita di marketing, puoi annullare, puoi
      disiscriverti, puoi cancellarti, tuoi dati personali, annullare l iscrizione, annullare la
      tua iscrizione
    `),
  },
  credit: list(`
    con informazioni di, con agenzie, con le agenzie, fonte, fonti, con il contributo di, hanno
    collaborato, ha collaborato
  `),
  date: list(`
    gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre,
    novembre, dicembre, gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, lunedi,
    martedi, mercoledi, giovedi, venerdi, sabato, domenica, ore, ora, alle, il, pubblicato,
    pubblicata, aggiornato, aggiornata, aggiornamento, modificato, ultima, ultimo, modifica,
    minuti, minuto, min, di, lettura, tempo, fa, giorni, giorno, oggi, ieri, data, del, h
  `),
  ending: list(`
    leggi anche, raccomandati per te, ti potrebbe interessare, potrebbe interessarti, potrebbero
    interessarti, i piu letti, piu letti, commenti, i commenti dei lettori, leggi i commenti,
    argomenti, tag, correlati, articoli correlati, notizie correlate, altri articoli, sullo
    stesso argomento, vedi anche, dalla home, ultime notizie
  `),
  opening: {
    ad: list(`
      pubblicita, annuncio, contenuto sponsorizzato, sponsorizzato, in collaborazione con,
      continua a leggere dopo, l articolo continua, continua dopo
    `),
    nav: list(`
      argomenti, tag, tags, leggi i commenti, vedi tutti, torna a, torna alla, vai a, vai ai
      commenti, i commenti dei
    `),
    related: list(`
      leggi anche, leggi tutto, leggi di piu, leggi qui, vedi anche, guarda anche,
      approfondisci, approfondimento, approfondimenti, per approfondire, ti potrebbe
      interessare, potrebbe interessarti, potrebbero interessarti, ti consigliamo, raccomandati,
      correlati, articoli correlati, articolo correlato, notizie correlate, i piu letti, piu
      letti, da non perdere, altre notizie, ultime notizie, sullo stesso argomento, continua a
      leggere
    `),
    share: list(`
      condividi, condividi su, condividi questo, seguici, seguici su, invia per, copia link,
      copia il link, segui
    `),
    ui: list(`
      il tuo browser, segnala un errore, hai una notizia, scrivici, contattaci, per commentare,
      accedi per, ascolta, ascolta l articolo, questo articolo, riproduzione riservata,
      commenta, lascia un commento, scrivi un commento
    `),
    video: list(`
      video, guarda, guarda il video, il video, podcast, fotogallery, le foto, in diretta
    `),
  },
  section: list(`
    mondo, politica, economia, sport, cultura, cronaca, esteri, interni, italia, scienza,
    tecnologia, salute, spettacoli, opinioni, home, ultima ora, calcio, europa, ambiente,
    motori, roma, milano, torino, napoli, societa, finanza, esclusiva, news, attualita
  `),
  share: list(`
    condividi, condividere, condivisioni, invia, stampa, copia, copiato, link, su, via, per,
    tramite, questo, articolo, salva, segui, seguici, commenta, regala, ascolta, e, il, di,
    social, o, amici, posta
  `),
  signUp: {
    ask: list(`
      iscriviti, iscrivetevi, si iscriva, iscriversi, abbonati, abbonatevi, ricevi, ricevere,
      ricevete, registrati, registratevi, inserisci, entra, unisciti, vuoi, volete, resta,
      rimani, non perdere, non perderti, ogni mattina, ogni giorno, ogni settimana, ogni sera,
      ogni venerdi, ogni domenica, ogni lunedi, tutti i giorni, tutte le mattine, la newsletter,
      la nostra newsletter, le nostre newsletter, newsletter, le notizie, le ultime, le
      migliori, il meglio, gratis, scopri, segui, seguici, attiva, grazie, la tua, il tuo,
      scarica, scegli, tutte le, per ricevere, clicca qui
    `),
    inbox: list(`
      tua casella, casella di posta, casella e mail, casella email, tua mail, tua email, tua e
      mail, via email, via mail, via e mail, per email, nella tua posta, nella posta, tuo
      indirizzo, tuo smartphone, tuo telefono
    `),
    offer: list(`
      newsletter, newsletters, notizie, le notizie, ultime notizie, notifiche, aggiornamenti,
      email, e mail, mail, canale whatsapp, canale telegram, aggiornato, aggiornata, aggiornati,
      rassegna, approfondimenti, informato
    `),
    phrase: list(`
      inserisci un indirizzo, email valida, indirizzo email valido, iscritto alla newsletter,
      controlla la tua, ricevi tutte, ricevi tutti, ogni mattina nella, seguici su whatsapp,
      nostro canale, iscriviti alla, iscriviti alla newsletter, iscriviti alle newsletter,
      iscriviti alla nostra, iscriviti alle nostre, iscriviti gratis, iscriviti qui, iscriviti
      ora, iscriviti al, alla nostra newsletter, la nostra newsletter, nostre newsletter, ricevi
      le notizie, ricevi ogni, ricevi gratis, ricevi la newsletter, ricevi la nostra, ricevi le
      ultime, ricevi gli aggiornamenti, nella tua casella, nella tua mail, nella tua email, tuo
      indirizzo email, tuo indirizzo e mail, tuo indirizzo mail, tua casella, canale whatsapp,
      canale telegram, grazie per esserti iscritto, grazie per l iscrizione, iscrizione
      avvenuta, resta aggiornato, rimani aggiornato
    `),
  },
  subscription: list(`
    riservato agli abbonati, riservata agli abbonati, contenuto riservato, contenuti riservati,
    contenuto esclusivo, contenuti esclusivi, solo per abbonati, sei gia abbonato, hai gia un
    abbonamento, sei gia registrato, per continuare a leggere, abbonati per, abbonati a,
    abbonati ora, abbonati subito, il tuo abbonamento, accesso illimitato, primo mese, al mese,
    prova gratis, prova gratuita, disdici quando, sostieni, attiva l abbonamento, scopri le
    offerte, crea un account
  `),
  whole: {
    ad: list(`
      pubblicita, annuncio, annunci, sponsorizzato, contenuto sponsorizzato, advertisement, adv
    `),
    caption: ['foto', 'immagine', 'didascalia'],
    consent: list(`
      privacy, privacy policy, informativa sulla privacy, informativa privacy, informativa,
      termini e condizioni, cookie policy, note legali, condizioni d uso
    `),
    nav: list(`
      commenti, commento, leggi i commenti, i commenti dei lettori, scrivi un commento, lascia
      un commento, commenta, argomenti, tag, home, homepage, indietro, avanti, cerca, menu, vai
      al contenuto, torna su, vedi tutti, sezioni
    `),
    related: list(`
      leggi anche, leggi tutto, leggi di piu, vedi anche, guarda anche, raccomandati per te, ti
      potrebbe interessare, potrebbe interessarti, potrebbero interessarti, potrebbe
      interessarti anche, i piu letti, piu letti, le piu lette, i piu visti, correlati, articoli
      correlati, notizie correlate, contenuti correlati, approfondimenti, approfondimento, per
      approfondire, da non perdere, altre notizie, ultime notizie, sullo stesso argomento, in
      evidenza, in primo piano, primo piano, altri articoli, continua a leggere, ultima ora,
      consigliati per te, scelti per voi, articoli piu letti, dello stesso autore
    `),
    share: list(`
      condividi, condividi su, condividi questo articolo, condividi articolo, stampa, invia,
      copia link, copia il link, link copiato, salva, regala, seguici su, seguici, ascolta,
      regala articolo
    `),
    signUp: list(`
      iscriviti, iscriviti ora, iscriviti qui, registrati, newsletter, ricevi, la tua email, la
      tua e mail, la tua mail, inserisci la tua email, inserisci la tua mail, inserisci email,
      indirizzo email, indirizzo e mail, email, e mail, mail, invia, nome, cognome, campo
      obbligatorio, conferma, grazie, iscriviti alla newsletter, attiva le notifiche, ok
    `),
    subscription: list(`
      accedi, login, entra, continua, abbonati, abbonati ora, sei gia abbonato, hai gia un
      account, scopri le offerte, vedi le offerte, oppure, riservato agli abbonati, registrati
      gratis, sostienici, premium
    `),
    ui: list(`
      minuti di lettura, chiudi, mostra altro, mostra di piu, espandi, riduci, caricamento,
      schermo intero, ascolta, ascolta l articolo, tempo di lettura, min lettura, accetta,
      rifiuta, riassunto, punti chiave, x
    `),
    video: list(`
      video, guarda il video, il video, fotogallery, gallery, le foto, in diretta, podcast, foto
      e video
    `),
  },
  within: {
    ad: ['continua a leggere dopo la pubblicita', 'dopo la pubblicita'],
    copyright: ['riproduzione riservata', 'tutti i diritti riservati'],
    related: ['leggi anche'],
    share: ['condividi su facebook', 'condividi su twitter', 'condividi su whatsapp'],
    ui: ['seguici su google news'],
    video: [],
  },
  you: list(`
    tu, tuo, tua, tuoi, tue, ti, te, vostro, vostra, nostro, nostra, nostri, nostre, noi
  `),
}
