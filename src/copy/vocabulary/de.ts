import { list, type Vocabulary } from './types.js'

export const de: Vocabulary = {
  alert: list(`
    eilmeldung, eilmeldungen, breaking news, push nachrichten, push mitteilungen, push
    benachrichtigungen, push meldungen, news alarm, eil newsletter, news alert, news alerts,
    push service
  `),
  byline: list(`
    von, ein artikel von, eine analyse von, ein kommentar von, ein bericht von, ein gastbeitrag
    von, autor, autorin, autoren, interview von, text
  `),
  biography: list(`
    ist redakteur, ist redakteurin, ist journalist, ist journalistin, ist freier, ist freie, ist
    korrespondent, ist korrespondentin, schreibt uber, schreibt fur, berichtet uber, berichtet
    fur, arbeitet als, arbeitet seit, studierte, jahrgang, leitender, leitende, volontarin,
    volontar, ist autor, ist autorin, ist leiter, ist leiterin, seit 20
  `),
  consent: {
    matter: list(`
      externen inhalt, externer inhalt, externe inhalte, eingebettete inhalte,
      werbevereinbarung, werbeeinwilligung, drittplattformen, nutzung meiner daten, rechtliche
      hinweise, datenschutz, datenschutzhinweise, datenschutzerklarung, datenschutzbestimmungen,
      datenschutzbestimmung, datenschutzrichtlinie, datenschutzrichtlinien, agb,
      nutzungsbedingungen, personenbezogene daten, personenbezogener daten, einwilligung,
      einverstanden, widerrufen, widerruf, abbestellen, abmelden, newsletter, werbung, e mail, e
      mails, per mail, angebote, daten, zur kenntnis, privatsphare, geschaftsbedingungen
    `),
    opening: list(`
      mit der anmeldung, mit ihrer anmeldung, mit deiner anmeldung, mit meiner anmeldung, mit
      dem absenden, mit dem abonnieren, mit dem klick, mit klick, mit der registrierung, mit
      ihrer registrierung, mit der bestellung, mit ihrer bestellung, durch klicken, durch
      anklicken, durch die anmeldung, durch ihre anmeldung, durch das absenden, durch absenden,
      ich stimme, ich willige, ich bin, ich mochte, ich habe, ich akzeptiere, ich erklare, ja
      ich, hiermit, sie konnen, du kannst, sie stimmen, du stimmst, ihre daten, deine daten,
      ihre e mail, deine e mail, ihre einwilligung, deine einwilligung, um eingebettete inhalte,
      an dieser stelle, dieses formular, diese seite, diese website, weitere informationen,
      weitere hinweise, nahere informationen, informationen zum, informationen zu, hinweise zum,
      es gelten, es gilt, wir verwenden, wir nutzen, wir verarbeiten, wir geben, bitte beachten,
      bitte lesen, mehr dazu, mehr zum, lesen sie unsere, hier finden sie, hier finden, die
      einwilligung, die abmeldung, eine abmeldung, der newsletter kann, unsere datenschutz, zum
      datenschutz, damit konnen, wenn sie
    `),
    phrase: list(`
      jederzeit wieder abmelden, jederzeit wieder abbestellen, jederzeit wieder abgemeldet,
      stimme ich, willige ich, erklare ich mich, stimmen sie, ich habe die datenschutz, bin ich
      damit einverstanden, werbevereinbarung, recaptcha, widerrufliche einwilligung, zur
      kenntnis genommen, datenschutzhinweise gelesen, datenschutzerklarung gelesen, unsere
      datenschutzerklarung, unsere datenschutzhinweise, unsere datenschutzbestimmungen, unserer
      datenschutzerklarung, unseren datenschutzbestimmungen, unseren datenschutzhinweisen,
      jederzeit widerrufen, jederzeit abbestellen, jederzeit abmelden, jederzeit kundigen,
      jederzeit uber einen link, abmeldelink, abmeldung ist jederzeit, ich stimme zu, ich bin
      damit einverstanden, ich bin einverstanden, ja ich mochte, ich willige ein, externer
      inhalt, externen inhalt, externe inhalte, redaktioneller inhalt von, personenbezogene
      daten an drittplattformen, empfohlener redaktioneller inhalt, verarbeitung ihrer daten,
      verarbeitung meiner daten, newsletter jederzeit, erklaren sie sich, erklarst du dich,
      stimmen sie den, stimmen sie unseren, stimmst du
    `),
  },
  credit: list(`
    mit material von, mit material der, mit informationen von, mit informationen der, mit
    inhalten von, mit agenturmaterial, mit agenturen, mit dpa, mit afp, mit reuters, mit ap, mit
    kna, mit epd, mit apa, mit sda, unter mitarbeit von, mitarbeit, redaktionelle mitarbeit,
    quelle, quellen
  `),
  date: list(`
    januar, februar, marz, april, mai, juni, juli, august, september, oktober, november,
    dezember, jan, feb, mrz, okt, dez, montag, dienstag, mittwoch, donnerstag, freitag, samstag,
    sonnabend, sonntag, mo, di, mi, do, fr, sa, so, uhr, um, am, vom, vor, stand, erstellt,
    aktualisiert, aktualisierung, veroffentlicht, erstveroffentlichung, zuletzt, lesedauer,
    lesezeit, min, minuten, minute, stunden, stunde, tagen, tag, heute, gestern, kommentar,
    kommentare, datum, mesz, mez
  `),
  ending: list(`
    mehr zum thema, mehr zu, auch interessant, lesen sie auch, das konnte sie auch
    interessieren, das konnte dich auch interessieren, meistgelesen, meistgelesene artikel,
    kommentare, schlagworte, themen, zur startseite, uber den autor, uber die autorin, zur
    person, mehr lesen uber, weitere artikel, weitere themen, empfehlungen, newsticker
  `),
  opening: {
    ad: list(`
      anzeige, werbung, advertorial, hier konnen sie unsere, hier konnen sie den,
      sonderveroffentlichung, sponsored, prasentiert von
    `),
    nav: list(`
      zur startseite, zuruck zu, zuruck zur, mehr lesen uber, schlagworte, themen, alle artikel,
      alle kommentare, zu den kommentaren, kommentare lesen, kommentar schreiben
    `),
    related: list(`
      lesen sie auch, lesen sie hier, lesen sie mehr, lesen sie dazu, lies auch, lesen sie
      ausserdem, auch interessant, mehr zum thema, mehr dazu, mehr zu diesem, siehe auch,
      weitere artikel, weiterlesen, passend dazu, zum thema, lesetipp, lesetipps, unser
      lesetipp, empfehlung der redaktion, hintergrund, das konnte sie auch, das konnte dich
      auch, meistgelesen, die meistgelesenen, neueste artikel, aktuelle nachrichten, mehr
      nachrichten, mehr aus, exklusive politik
    `),
    share: list(`
      teilen, artikel teilen, diesen artikel, auf facebook, per mail, per whatsapp, folgen sie
      uns, folge uns, folgen sie
    `),
    ui: list(`
      fehler gefunden, haben sie einen fehler, fehler im artikel, diskutieren sie, schreiben sie
      uns, ihr browser, dieser artikel erschien, dieser artikel wurde, dieser text erschien,
      dieser text wurde, der artikel wurde, hinweis der redaktion, hinweis, transparenzhinweis,
      bitte loggen, bitte melden, bitte aktivieren, podcast freigeben, inhalt laden, artikel
      anhoren, den artikel anhoren, haben sie anregungen, kommentieren sie, jetzt kommentieren,
      wir freuen uns auf, externen inhalt
    `),
    video: ['im video', 'video', 'sehen sie', 'podcast', 'horen sie'],
  },
  section: list(`
    politik, wirtschaft, sport, kultur, panorama, ausland, inland, wissen, digital,
    gesellschaft, regional, lokales, deutschland, welt, meinung, startseite, gesundheit, reise,
    netzwelt, finanzen, leben, unterhaltung, nachrichten, eilmeldung, fussball, wissenschaft,
    international, schlagzeilen, exklusiv
  `),
  share: list(`
    teilen, twittern, pinnen, drucken, druck, mailen, merken, kopieren, kopiert, auf, per,
    artikel, link, versenden, weiterleiten, empfehlen, senden, speichern, kommentieren,
    vorlesen, weitersagen, folgen, diesen, uns, url, zwischenablage, oder, in, die
  `),
  signUp: {
    ask: list(`
      jetzt, der tagliche, das, bitte geben, bitte prufen, bitte bestatigen, sichern sie, lassen
      sie sich, melden sie sich, melde dich, jetzt anmelden, anmelden, abonnieren, abonnieren
      sie, abonniere, jetzt abonnieren, bestellen sie, bestelle, jetzt bestellen, erhalten sie,
      erhalte, bekommen sie, holen sie sich, hol dir, lesen sie, registrieren sie sich,
      registrieren, tragen sie, trage, bleiben sie, bleib, verpassen sie, verpasse, nichts
      verpassen, sie mochten, sie wollen, du willst, du mochtest, mochten sie, wollen sie,
      willst du, kostenlos, kostenlose, kostenlosen, jeden morgen, jeden tag, jeden abend, jede
      woche, jeden freitag, jeden sonntag, taglich, wochentlich, willkommen, willkommen beim,
      unser, unsere, unseren, der newsletter, im newsletter, mit unserem, mit dem, in unserem,
      immer, starten sie, starte, wir informieren, wir schicken, wir senden, die wichtigsten,
      das wichtigste, alles wichtige, alle wichtigen, die besten, die top, folgen sie,
      aktivieren sie, entdecken sie, ihre e mail, ihr, ihre, e mail, newsletter, vielen dank,
      danke, hier
    `),
    inbox: list(`
      ihr postfach, dein postfach, ihrem postfach, ins postfach, in ihr postfach, posteingang,
      ihre e mail, ihre e mail adresse, deine e mail, deine e mail adresse, per e mail, per
      mail, ihre mailadresse, in ihr mail, ihre inbox, deine inbox, auf ihr handy, aufs handy
    `),
    offer: list(`
      das wichtigste, whatsapp, was heute wichtig, wichtigsten themen, newsletter, newsletters,
      eilmeldungen, push nachrichten, push mitteilungen, e mail, mailadresse, morgenbriefing,
      briefing, tagesuberblick, wochenruckblick, die wichtigsten nachrichten, wichtigsten
      nachrichten, wichtigsten meldungen, nachrichten des tages, topthemen, topthemen des tages,
      whatsapp kanal, telegram kanal, nachrichten, neuigkeiten, auf dem laufenden
    `),
    phrase: list(`
      bitte geben sie eine gultige, bitte geben sie ihre, gultige e mail, fur ihre anmeldung,
      fur deine anmeldung, fur ihr interesse, anmeldung war erfolgreich, fast geschafft, auf
      whatsapp, uberprufen sie ihr, lassen sie sich, kostenlosen newsletter, kostenloser
      newsletter, unseren newsletter, unserem newsletter, unser newsletter, unsere newsletter,
      zum newsletter, fur den newsletter, den newsletter, newsletter bestellen, newsletter
      abonnieren, newsletter anmelden, newsletter anmeldung, newsletter an, newsletters an,
      jetzt anmelden, hier anmelden, hier abonnieren, jetzt abonnieren, kostenlos anmelden,
      kostenlos bestellen, kostenlos abonnieren, in ihr postfach, in dein postfach, direkt ins
      postfach, ihre e mail adresse, deine e mail adresse, whatsapp kanal, telegram kanal, fast
      fertig, bestatigungsmail, bestatigungs e mail, erfolgreich angemeldet, keine nachrichten
      mehr verpassen, wir informieren sie
    `),
  },
  subscription: list(`
    jetzt weiterlesen, weiterlesen mit, um weiterzulesen, nur fur abonnenten, exklusiv fur
    abonnenten, fur abonnenten, bereits abonnent, schon abonnent, sie sind bereits, sie haben
    bereits, sie haben schon, digital abo, digitalabo, probemonat, monatlich kundbar, jederzeit
    kundbar, im ersten monat, abo abschliessen, abo testen, abonnement, plus artikel, alle
    artikel lesen, zugriff auf alle, kostenlos testen, registrieren sie sich kostenlos, jetzt
    freischalten, diesen artikel freischalten, werden sie mitglied, unterstutzen sie
  `),
  whole: {
    ad: ['anzeige', 'werbung', 'anzeigen', 'advertorial', 'gesponsert', 'anzeige ende'],
    caption: ['bild', 'foto', 'bildunterschrift'],
    consent: list(`
      datenschutz, datenschutzbestimmung, datenschutzbestimmungen, datenschutzerklarung,
      datenschutzhinweise, datenschutzhinweis, agb, nutzungsbedingungen, impressum, hinweise zum
      datenschutz
    `),
    nav: list(`
      kommentare, kommentar, kommentare lesen, kommentar schreiben, kommentare anzeigen, zur
      startseite, startseite, mehr lesen uber, themen, schlagworte, zuruck, weiter, nach oben,
      merken, hauptnavigation, zum inhalt springen, zum inhalt
    `),
    related: list(`
      lesen sie auch, lies auch, auch interessant, mehr zum thema, mehr dazu, zum thema, siehe
      auch, weitere artikel, weitere themen, weiterlesen, meistgelesen, meistgelesene artikel,
      das konnte sie auch interessieren, das konnte dich auch interessieren, das konnte sie
      interessieren, passend dazu, lesetipps, empfehlungen, empfehlung der redaktion,
      empfehlungen der redaktion, neueste artikel, top artikel, aus dem ressort, mehr artikel,
      mehr aus dem web, mehr lesen, mehr anzeigen, aktuelles
    `),
    share: list(`
      teilen, artikel teilen, twittern, pinnen, mail, e mail, drucken, druck, merken, link
      kopieren, per mail, feedback, vorlesen, zur merkliste
    `),
    signUp: list(`
      newsletter, anmelden, abonnieren, jetzt anmelden, jetzt abonnieren, e mail adresse, ihre e
      mail adresse, deine e mail adresse, kostenlos bestellen, kostenlos anmelden, kostenlos
      abonnieren, bestellen, jetzt bestellen, absenden, pflichtfeld, vorname, nachname,
      newsletter abonnieren, newsletter bestellen, zum newsletter, registrieren, jetzt
      registrieren, eintragen, los geht s, e mail eingeben, senden, abschicken
    `),
    subscription: list(`
      einloggen, login, jetzt testen, weiter, abo, jetzt kaufen, hier anmelden, bereits
      abonnent, jetzt weiterlesen, angebot auswahlen, zum angebot, oder
    `),
    ui: list(`
      schliessen, mehr anzeigen, weniger anzeigen, podcast freigeben, inhalt laden, inhalte
      anzeigen, inhalt anzeigen, artikel anhoren, vollbild, pflichtfeld, fehler melden, ein
      ausklappen, aufklappen, zustimmen, ablehnen, zustimmen und weiterlesen, externe inhalte
      anzeigen, minuten lesezeit, lesezeit
    `),
    video: list(`
      video, videos, im video, bilderstrecke, fotostrecke, abspielen, mediathek
    `),
  },
  within: {
    ad: ['sonderveroffentlichung'],
    copyright: ['alle rechte vorbehalten'],
    related: ['lesen sie hier', 'lesen sie hierzu', 'mehr dazu lesen sie'],
    share: list(`
      auf facebook teilen, auf twitter teilen, auf whatsapp teilen, per mail teilen
    `),
    ui: ['direkt per rss feed', 'kunstlicher intelligenz erstellt', 'drittplattformen'],
    video: [],
  },
  you: list(`
    Sie, Ihr, Ihre, Ihren, Ihrem, Ihnen, du, dir, dich, dein, deine, wir, uns, unser, unsere,
    unseren, unserem
  `),
}
