import { list, type Vocabulary } from './types.js'

export const fr: Vocabulary = {
  alert: list(`
    alertes info, alerte info, alertes infos, alertes actu, alertes en direct, alertes push,
    notifications push, alertes mail, alertes e mail, dernieres minutes, breaking news, flash
    info, alertes info en temps reel, nos alertes
  `),
  byline: list(`
    par, propos recueillis par, un article de, texte, ecrit par, redige par, article de
  `),
  biography: list(`
    est journaliste, est redacteur, est redactrice, est correspondant, est correspondante,
    journaliste au, journaliste a, journaliste pour, journaliste specialise, journaliste
    specialisee, est editorialiste, est chroniqueur, redactrice en chef, redacteur en chef,
    grand reporter, ce journaliste, suivre ce journaliste, couvre l, est l auteur, est l
    autrice, diplome de, diplomee de, a rejoint
  `),
  consent: {
    matter: list(`
      politique de confidentialite, confidentialite, donnees personnelles, donnees, conditions
      generales, conditions d utilisation, conditions, cgu, cgv, desinscrire, desabonner,
      desinscription, newsletter, newsletters, offres, e mail, email, mail, adresse,
      consentement, rgpd, cookies, partenaires, vie privee, charte
    `),
    opening: list(`
      l adresse email, l adresse e mail, l adresse mail, vos donnees, ces informations, votre
      mail, sauf opposition, vous pourrez, la finalite, en vous inscrivant, en vous abonnant, en
      t inscrivant, en cliquant, en renseignant, en indiquant, en validant, en soumettant, en
      saisissant, en poursuivant, en continuant, en communiquant, en fournissant, en creant, en
      cochant, en entrant, j accepte, je souhaite, j ai lu, je consens, je reconnais, je
      certifie, je suis d accord, j autorise, oui je, oui j, vos informations, votre adresse,
      votre email, votre e mail, votre consentement, les donnees, les informations, vous pouvez,
      vous acceptez, vous consentez, vous disposez, conformement, pour en savoir plus, pour plus
      d informations, consultez notre, consulter notre, lire notre, lisez notre, voir notre,
      notre politique, ce site est, ce formulaire est, nous utilisons, nous respectons, cette
      adresse, le traitement, retrouvez notre, un lien de
    `),
    phrase: list(`
      est destinee, sont destinees, seront utilisees, sera utilisee, est utilisee uniquement,
      desinscrire a tout moment, se desinscrire, traitees par, sont traitees, soient traitees,
      soient utilisees, recaptcha, politique de confidentialite de, notre politique de
      confidentialite, nos conditions generales, nos conditions d utilisation, protection de vos
      donnees, traitement de vos donnees, vos donnees personnelles, vous desinscrire, vous
      desabonner, lien de desinscription, lien de desabonnement, a tout moment via, j accepte de
      recevoir, je souhaite recevoir, j accepte que, vous acceptez de recevoir, vous acceptez
      les, vous acceptez nos, vous acceptez que, utilisera votre adresse, exercer vos droits
    `),
  },
  credit: list(`
    avec afp, avec l afp, avec reuters, avec agences, avec agence, avec les agences, avec ap, le
    monde avec, source, sources, avec nos correspondants, avec la collaboration de, avec la
    contribution de
  `),
  date: list(`
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre,
    decembre, janv, fevr, juil, sept, oct, nov, dec, lundi, mardi, mercredi, jeudi, vendredi,
    samedi, dimanche, publie, publiee, mis, mise, a, jour, maj, le, la, modifie, modifiee, cree,
    actualise, h, min, mn, heures, heure, minutes, il, y, lecture, temps, de, er, hier, aujourd,
    hui, date, dernier, derniere
  `),
  ending: list(`
    a lire aussi, lire aussi, sur le meme sujet, dans la meme rubrique, commentaires, les plus
    lus, articles les plus lus, mots cles, a propos de l auteur, thematiques, a decouvrir, vous
    aimerez aussi, plus d articles, sujets associes, tags, sur le meme theme, voir plus, a la
    une, contenus sponsorises, les plus consultes
  `),
  opening: {
    ad: list(`
      publicite, en partenariat avec, contenu sponsorise, contenu partenaire, la suite apres la
      publicite, la suite apres cette publicite, la suite de l article apres, annonce
    `),
    nav: list(`
      mots cles, tags, thematiques, sujets associes, voir tous, retour a, lire les commentaires,
      voir les commentaires, commenter, accueil, ajouter un commentaire
    `),
    related: list(`
      lire aussi, a lire aussi, a lire, lire, lire egalement, lire la suite, voir aussi, a voir
      aussi, sur le meme sujet, notre dossier, pour aller plus loin, retrouvez, relire, revivez,
      en savoir plus, les plus lus, decouvrez aussi, aussi a lire, ecouter, ecouter aussi, vous
      aimerez aussi, a ecouter
    `),
    share: list(`
      partager, partagez, partager cet article, partager sur, suivez nous, retrouvez nous,
      envoyer par, copier le lien, copier coller, rejoignez nous, suivre sur
    `),
    ui: list(`
      copier coller le lien, votre navigateur, une erreur, signaler une erreur, cet article a
      ete, cet article est, vous avez une info, contactez nous, ecrivez nous, ecouter l article,
      reagissez, pour ajouter un commentaire, pour commenter, article mis a jour, offrir l
      article, selectionne par, ajouter a vos, article selectionne, faites un don, une
      correction
    `),
    video: list(`
      video, en video, regarder, voir la video, podcast, diaporama, en images
    `),
  },
  section: list(`
    monde, politique, economie, sport, sports, culture, societe, france, international,
    sciences, planete, sante, idees, actualites, actualite, faits divers, europe, afrique,
    accueil, environnement, medias, football, tech, opinion, info, direct, en direct, exclusif,
    justice, education
  `),
  share: list(`
    partager, partagez, partage, envoyer, imprimer, copier, copie, lien, cet, article, sur, par,
    suivre, suivez, nous, le, ecouter, enregistrer, sauvegarder, commenter, tweeter, mail,
    courriel, offrir, favoris, l, ou, les, reseaux, sociaux, dans, presse, papier
  `),
  signUp: {
    ask: list(`
      inscrivez vous, inscris toi, je m inscris, s inscrire, abonnez vous, je m abonne, s
      abonner, recevez, recevoir, je recois, entrez votre, saisissez votre, votre adresse, votre
      email, votre e mail, rejoignez, restez, ne manquez, ne ratez, chaque matin, chaque jour,
      chaque semaine, chaque soir, tous les matins, tous les jours, tous les soirs, toutes les
      semaines, chaque vendredi, chaque samedi, chaque dimanche, decouvrez, retrouvez, suivez,
      activez, la newsletter, notre newsletter, nos newsletters, newsletter, l essentiel, le
      meilleur, toute l actualite, gratuit, gratuitement, vous souhaitez, vous voulez, envie de,
      merci, votre inscription, voir toutes, decouvrir, les newsletters, telechargez, soyez
    `),
    inbox: list(`
      votre boite mail, votre boite, boite mail, boite de reception, boite aux lettres, votre
      messagerie, par mail, par e mail, par email, par courriel, votre adresse, votre email,
      votre e mail, votre telephone
    `),
    offer: list(`
      le meilleur, l essentiel, notre selection, les temps forts, en temps reel, newsletter,
      newsletters, lettre d information, infolettre, lettre, alertes, alertes info, l essentiel
      de l actualite, actualite, actualites, l actu, infos, l info, chaine whatsapp, canal
      whatsapp, notifications, meilleurs articles, selection, informe, informes
    `),
    phrase: list(`
      veuillez entrer une adresse, veuillez saisir, adresse e mail valide, adresse email valide,
      adresse mail valide, inscription a bien, vous etes inscrit, vous recevrez, recevoir la
      newsletter, recevoir notre newsletter, recevoir nos newsletters, un e mail de
      confirmation, suivez nous sur whatsapp, inscrivez vous a notre, inscrivez vous a la
      newsletter, inscrivez vous gratuitement, s inscrire a la newsletter, abonnez vous a notre
      newsletter, abonnez vous a la newsletter, notre newsletter, nos newsletters, nos alertes,
      votre boite mail, dans votre boite, votre adresse e mail, votre adresse email, votre
      adresse mail, votre inscription, chaine whatsapp, canal whatsapp, recevez gratuitement,
      recevez chaque, recevez les alertes, recevez notre, recevez nos, recevez le meilleur,
      recevez l essentiel, merci pour votre inscription, merci de votre inscription, toutes les
      newsletters
    `),
  },
  subscription: list(`
    reserve aux abonnes, reservee aux abonnes, abonnez vous a partir, abonnez vous pour, abonnez
    vous des, deja abonne, deja abonnee, edition abonnes, contenu exclusif, pour lire la suite,
    poursuivre la lecture, lire la suite de cet article, acces illimite, essai gratuit, sans
    engagement, resiliable a tout moment, premier mois, par mois, offre d abonnement, soutenez,
    article reserve, la suite est reservee, il vous reste, votre abonnement, creer un compte,
    creez un compte
  `),
  whole: {
    ad: list(`
      publicite, pub, annonce, contenu sponsorise, la suite apres la publicite, fermer la
      publicite
    `),
    caption: ['photo', 'image', 'legende'],
    consent: list(`
      politique de confidentialite, confidentialite, conditions generales, conditions generales
      d utilisation, mentions legales, donnees personnelles, gestion des cookies, cgu, cgv
    `),
    nav: list(`
      commentaires, commentaire, lire les commentaires, voir les commentaires, ajouter un
      commentaire, commenter, reagir, accueil, mots cles, thematiques, tags, retour, suivant,
      precedent, haut de page, aller au contenu, menu, rechercher, sujets associes, reactions
    `),
    related: list(`
      lire aussi, a lire aussi, a lire, voir aussi, a voir aussi, sur le meme sujet, sur le meme
      theme, les plus lus, articles les plus lus, vous aimerez aussi, en savoir plus, lire la
      suite, lire plus, articles similaires, articles associes, a la une, a decouvrir, pour
      aller plus loin, dans la meme rubrique, contenus sponsorises, nos derniers articles, nos
      recommandations, recommande pour vous, voir plus, plus d articles, a ne pas manquer,
      edition abonnes contenu exclusif, notre selection, dernieres actualites, les plus
      populaires
    `),
    share: list(`
      partager, partager cet article, partagez, envoyer, imprimer, copier le lien, lien copie,
      suivre, suivez nous, offrir, sauvegarder, enregistrer, ecouter, envoyer par e mail,
      classer
    `),
    signUp: list(`
      newsletter, newsletters, s inscrire, je m inscris, inscription, s abonner, je m abonne,
      inscrivez vous, votre e mail, votre email, votre mail, email, e mail, adresse e mail,
      adresse email, adresse mail, votre adresse e mail, votre adresse mail, votre adresse
      email, valider, ok, envoyer, prenom, nom, champ obligatoire, champs obligatoires, merci,
      recevoir la newsletter, rejoindre, confirmer
    `),
    subscription: list(`
      se connecter, connexion, je me connecte, deja abonne, deja abonne se connecter, continuer,
      abonnez vous, s abonner, decouvrir nos offres, voir les offres, profiter de l offre, ou,
      creer un compte, reserve aux abonnes, article reserve aux abonnes, faire un don
    `),
    ui: list(`
      fermer, voir plus, voir moins, afficher plus, lecture, ecouter cet article, plein ecran,
      chargement, signaler, agrandir, min de lecture, temps de lecture, resume, lecture min,
      tout accepter, tout refuser
    `),
    video: list(`
      video, videos, voir la video, en images, diaporama, podcast, lecture video, en direct
    `),
  },
  within: {
    ad: ['la suite apres la publicite', 'apres cette publicite'],
    copyright: ['tous droits reserves', 'reproduction interdite'],
    related: ['lire aussi'],
    share: ['partager sur facebook', 'partager sur twitter', 'partager sur whatsapp'],
    ui: list(`
      lien embed, cet article vous, suivre ce journaliste, aller sur la page de ce journaliste
    `),
    video: [],
  },
  you: ['vous', 'votre', 'vos', 'nous', 'notre', 'nos', 'tu'],
}
