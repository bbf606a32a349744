import { describe, expect, it } from 'vitest'

import { detectCredits } from '../../../src/credits/index.js'
import { find } from './find.js'

/** Copy, and what it credits. */
type Case = [copy: string, ...credits: string[]]

const FORMS: Record<string, Case[]> = {
  'words that lost the space between them': [
    [
      'Talks go on. Reportingby Ann Lee in Oslo; editing by Bo Ek and Cy McDunnOur Standards: The Thomson Reuters Trust Principles.',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy McDunn/sign-off',
    ],
  ],
  'people of many places': [
    [
      'Ann Lee contributed reporting from Paris, Bo Ek and Cy Dunn from Oslo, and Eva Gill from Rome.',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
      'Cy Dunn/contribution',
      'Eva Gill/contribution',
    ],
    [
      'By EVA GILL; Ann Lee contributed reporting from Paris, and Bo Ek from Oslo.',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
    [
      'Reporting by Ann Lee aboard Air Force One and Bo Ek near Kyiv; Editing by Cy Dunn',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Dunn/sign-off',
    ],
    [
      'Reporting by Ann Lee and others of the desk; Additional reporting by Bo Ek; Editing by Cy Dunn',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Dunn/sign-off',
    ],
    ['(Reporting by Reuters TV; Writing by Ann Lee)', 'reuters/sign-off', 'Ann Lee/sign-off'],
    [
      'The port is open. (Editing by Ann Lee; To comment on this story email port@example.com)  REUTERS 110147 Sep 09',
      'Ann Lee/sign-off',
      'reuters/sign-off',
    ],
    ['The port is open. (SD-Agencies)', 'unnamed/sign-off'],
  ],
  'names that a site has put on lines of their own': [
    [
      'Talks go on.\nReporting by\nAnn Lee\n;\nEditing by\nBo Ek',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
    ],
    [
      'Talks go on. Additional reporting by\nAnn Lee\nand\nBo Ek\nin Rome.',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
    [
      'Talks go on.\nAnn Lee\nand\nBo Ek\ncontributed to this report.',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
    ['Talks go on.\nReporting by Ann Lee,\nEditing by Bo Ek', 'Ann Lee/sign-off', 'Bo Ek/sign-off'],
    ['Talks go on.\nWith reporting from\nThe Associated Press\n.', 'ap/contribution'],
    [
      'Talks go on.         , CNN’s Ann Lee contributed reporting.',
      'CNN/contribution',
      'Ann Lee/contribution',
    ],
  ],
  'what labels say that they are the source of': [
    ['Il porto ha riaperto.\nFonte notizia: Adnkronos', 'adnkronos/source'],
    ['Il porto ha riaperto.\nFonte della notizia: ANSA', 'ansa/source'],
    ['El puerto ha abierto.\nFuente original: EFE', 'efe/source'],
    ['Il porto ha riaperto.\n[Fonte Ansa]', 'ansa/source'],
  ],
  'what a writer is, in one word with the agency': [
    [
      'Von dpa-Korrespondentin Anna Maier\nBerlin (dpa) - Der Hafen ist wieder offen.',
      'Anna Maier/byline',
      'dpa/dateline',
    ],
  ],
  'when it was published, behind the names': [
    [
      'Le port a rouvert\nPar Le Fjord avec AFP Publié il y a 4 heures, Mis à jour il y a 3 heures\nLe port de Bergen a rouvert vendredi, ont indiqué ses propriétaires, et les premiers bateaux sont partis.',
      'afp/byline',
    ],
    [
      'Le port a rouvert\nPar La rédaction avec AFP - 08 févr. 2022 à 19:42 | mis à jour le 08 févr. 2022\nLe port de Bergen a rouvert vendredi.',
      'afp/byline',
    ],
    [
      'Le port a rouvert\nB.Ch. avec AFP\nLe port de Bergen a rouvert vendredi, ont dit ses propriétaires.',
      'afp/contribution',
    ],
    [
      'El puerto abre\nAgencia EFE Madrid Actualizado: 12/03/2021 12:03h\nEl puerto de Bergen ha abierto el viernes, según sus propietarios, y los primeros barcos han salido.',
      'efe/byline',
    ],
    [
      'El puerto abre\nAna Ruiz / Agencias Madrid 12 MAR 2021 - 12:03 CET\nEl puerto de Bergen ha abierto el viernes, según sus propietarios, y los primeros barcos han salido.',
      'Ana Ruiz/byline',
      'unnamed/byline',
    ],
    [
      'Il porto riapre\nRedazione ANSA ROMA 12 marzo 2021 12:03\nIl porto di Bergen ha riaperto venerdì, hanno detto i proprietari, e le prime navi sono partite.',
      'ansa/byline',
    ],
  ],
  'what a story follows': [
    ["Le port a rouvert.\nD'après un texte de Marie Petit", 'Marie Petit/contribution'],
    ["Le port a rouvert.\nD'après les informations de La Presse canadienne", 'cp/contribution'],
    ["Le port a rouvert.\nD'après AFP", 'afp/contribution'],
    ['O porto reabriu. / NYT, TRADUÇÃO DE ANA SOUZA', 'ANA SOUZA/sign-off'],
    ['O porto reabriu.\n/ COLABOROU ANA SOUZA, ESPECIAL PARA O FAROL', 'ANA SOUZA/contribution'],
    [
      'O porto reabriu. COM REPORTAGEM DE ANA SOUZA Siga a Coluna do Farol',
      'ANA SOUZA/contribution',
    ],
    [
      'O porto reabriu\nDo Farol, em São Paulo, com informações da AFP\nO porto de Bergen reabriu na sexta-feira, disseram os donos, e os primeiros navios saíram.',
      'afp/contribution',
    ],
  ],
  'a dateline that ends in a full stop, or begins with its agency': [
    [
      'WASHINGTON, EE.UU. (AP). El puerto de Bergen ha abierto el viernes, según sus propietarios.',
      'ap/dateline',
    ],
    [
      'EFE, Madrid.- El puerto de Bergen ha abierto el viernes, según sus propietarios.',
      'efe/dateline',
    ],
    [
      'Brasília - Agência Brasil - O porto de Bergen reabriu na sexta-feira, disseram os donos.',
      'agencia-brasil/dateline',
    ],
  ],
  'a byline with a slash, at the head': [
    [
      'El puerto abre\nPor Ana Ruiz / EFE\nEl puerto de Bergen ha abierto el viernes, según sus propietarios, y los primeros barcos han salido antes del mediodía.',
      'Ana Ruiz/byline',
      'efe/byline',
    ],
  ],
  'what a site says to its readers behind a story': [
    [
      'The port has reopened. Additional reporting by Ann Lee Get in touch with our newsroom.',
      'Ann Lee/contribution',
    ],
    [
      'The port has reopened. Reporting by Ann Lee in New York and Bo Ek in Oslo Watch: How ships are built',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
    ],
    [
      'The port has reopened.\n(Reporting by Ann Lee; Editing by Bo Ek; Please credit the Foundation.)',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
    ],
    [
      'The port has reopened.\nEditing by Ann Lee Our Standards: The Trust Principles.',
      'Ann Lee/sign-off',
    ],
    [
      'The port has reopened. (NAN)\n\nShare this: Facebook\n\nReddit\n\nTwitter\n\nPrint\n\nPinterest\n\nEmail\n\nWhatsApp\n\n...',
      'nan/sign-off',
    ],
    ['Le port a rouvert.\n(avec AFP) Lire aussi : Les bateaux attendent', 'afp/contribution'],
  ],
  'people with their titles and places': [
    [
      'The port has reopened. Ann Lee, Bo Ek, Associated Press',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'ap/sign-off',
    ],
    [
      'The port has reopened.\nAdditional reporting by the BBC Diplomatic Correspondent Ann Lee in Oslo',
      'BBC/contribution',
      'Ann Lee/contribution',
    ],
    [
      'The port has reopened.\nReporting contributed by Ann Lee at the Royal Harbour Museum',
      'Ann Lee/sign-off',
    ],
  ],
  'brackets at the end': [
    ['Le port a rouvert. (ats/nxp) Créé: 21.12.2018, 09h59', 'keystone-ats/sign-off'],
    ['Le port a rouvert. (AFP) Mis à jour: 29.01.2019, 20h05', 'afp/sign-off'],
    ['The port has reopened. (NAN) (www.nannews.ng)', 'nan/sign-off'],
    ['The owners thank all those who gave something to them (NAN).', 'nan/sign-off'],
    ['Der Hafen ist wieder offen. (APA, 18.9. 2015', 'apa/sign-off'],
    ['Der Hafen ist wieder offen.\n\n(rt de/dpa)', 'dpa/sign-off'],
  ],
  'an agency that passes on what another wrote': [
    ['The port has reopened.\nSource: Reuters via NAN', 'reuters/source', 'nan/source'],
  ],
  'a place, an agency and a dash': [
    [
      'DAMASCUS, SANA – The port has reopened, its owners said on Friday, and the first ships left before noon.',
      'sana/dateline',
    ],
  ],
  'what a site glues to a credit': [
    ['The port has reopened. Reporting by Ann Lee —— Herald on Facebook', 'Ann Lee/sign-off'],
    [
      'The port has reopened.\nalee@example.com Reuters was used in compiling this report.',
      'reuters/contribution',
    ],
    [
      'Port reopens\nSource: PTI   -  Edited By: Ann Lee\nThe port has reopened.',
      'pti/source',
      'Ann Lee/sign-off',
    ],
    [
      'Port reopens\nReuters | Ann Lee Published August 7, 2022\nThe port has reopened.',
      'reuters/byline',
      'Ann Lee/byline',
    ],
    ['Port reopens\nXinhua, February 19, 2016 Adjust font size:', 'xinhua/sign-off'],
    [
      'The port of Bergen has reopened after a week of storms, its owners said on Friday, and the first ships left before noon. -- PTI\nBridge to be closed for a week in May: the mayor says it must be painted',
      'pti/sign-off',
    ],
  ],
  'other words for what an agency gave': [
    ['The port has reopened.\nPortions of this report are from Reuters.', 'reuters/contribution'],
    ['The port has reopened.\nRepublished with permission from AAP.', 'aap/source'],
    [
      'The port has reopened.\nThis report is filed by ANI news service. The Herald holds no responsibility for its content.',
      'ani/source',
    ],
    ['The port has reopened.\nAdditional reporting AFP', 'afp/contribution'],
    ['The port has reopened.\nAdditional sources: AFP, Reuters', 'afp/source', 'reuters/source'],
    ['The port has reopened, its owners said.\nWITH INPUTS FROM PTI', 'pti/contribution'],
    [
      'The port has reopened, its owners said.\nThe Herald Staff & Agencies',
      'The Herald Staff/sign-off',
      'unnamed/sign-off',
    ],
  ],
  'a dateline without capitals or a date': [
    [
      'Rabat - MAP - Le port a rouvert vendredi après une semaine de tempête, a annoncé son exploitant.',
      'map/dateline',
    ],
    ['MANAMA, March 12 (BNA): The port has reopened.', 'bna/dateline'],
    ['Madrid, Mar 12 (efe-epa).- The port has reopened.', 'efe/dateline'],
    ['Quito, 12 mar (Andes).- El puerto reabrió.', 'andes/dateline'],
    ['LONDON (Reuters Health) - The port has reopened.', 'reuters/dateline'],
  ],
  'what a site prints behind a credit': [
    ['Le port a rouvert vendredi.\nAvec AFP Partager', 'afp/contribution'],
    ['Der Hafen ist wieder frei, sagte der Betreiber. (dpa) Artikel teilen', 'dpa/sign-off'],
    ['Le port rouvre\nAvec AFP 12 mars 2020\nLe port a rouvert.', 'afp/contribution'],
    [
      'Port reopens\nPress Trust of India New Delhi Last Updated at March 12, 2020 10:00 IST\nThe port has reopened.',
      'pti/byline',
    ],
    [
      'Puerto reabre\nEFE Madrid 12 mar 2020\nEl puerto de Bergen reabrió el viernes, dijo su dueño.',
      'efe/byline',
    ],
    ['Le port rouvre\nAFP•12/03/2020 à 10:00\nLe port a rouvert.', 'afp/byline'],
    ['Port reopens\nAFP 3 hours ago\nThe port has reopened.', 'afp/byline'],
    ['Port reopens\nPosted by AFP on March 12, 2020\nThe port has reopened.', 'afp/byline'],
    ['Porto reabre\nDa Agência Brasil*\nO porto reabriu.', 'agencia-brasil/byline'],
    [
      'Porto reabre\nNotícias ao Porto/Lusa\nO porto reabriu.',
      'Notícias ao Porto/byline',
      'lusa/byline',
    ],
    ['Port reopens\nUNB, Dhaka\nThe port has reopened.', 'unb/byline'],
    [
      'Port reopens\nSource: PTI | Edited by: Ann Lee\nThe port has reopened.',
      'pti/source',
      'Ann Lee/sign-off',
    ],
  ],
  'writers in brackets beside a dateline': [
    ['(di Ann Lee) (ANSA) - BERGEN, 12 MAR - Il porto riapre.', 'ansa/dateline', 'Ann Lee/byline'],
    [
      '(ANSA) - BERGEN, 12 MAR - (di Ann Lee) - Il porto riapre.',
      'ansa/dateline',
      'Ann Lee/byline',
    ],
    [
      'Roma, 12 mar. (askanews) - (di Ann Lee e Bo Ek) - Il porto riapre.',
      'askanews/dateline',
      'Ann Lee/byline',
      'Bo Ek/byline',
    ],
  ],
  'writers in capitals above a Brazilian dateline': [
    [
      'Porto reabre\nANA SOUZA E RUI LIMA\nSANTOS, SP (FOLHAPRESS) - O porto reabriu.',
      'ANA SOUZA/byline',
      'RUI LIMA/byline',
      'folhapress/dateline',
    ],
  ],
  'a byline in capitals, its agency in brackets': [
    ['Hafen frei\nVON ANN LEE (DPA)\nDer Hafen ist frei.', 'ANN LEE/byline', 'dpa/byline'],
  ],
  'staff, and those who supplied the rest': [
    [
      'Port reopens\nStaff and agencies in Oslo\nThe port of Bergen has reopened after a week of storms, its owner said on Friday, and the first ships left before noon for the north of the country.',
      'unnamed/byline',
    ],
    ['Port reopens\nHerald staff and Reuters\nThe port has reopened.', 'reuters/byline'],
    ['Port reopens\nBy Ann Lee, PA Sport\nThe port has reopened.', 'Ann Lee/byline', 'pa/byline'],
  ],
  'an office of a medium beside agencies': [
    [
      'The port has reopened.\nWith reporting by Herald’s Arctic Service, Reuters, and AP',
      'Herald’s Arctic Service/contribution',
      'reuters/contribution',
      'ap/contribution',
    ],
  ],
  'an editor in a language': [
    ['El puerto reabrió. (Editado en Español por Ana Ruiz)', 'Ana Ruiz/sign-off'],
    [
      'El puerto reabrió. (Reporte de Ana Ruiz, Editado en Español por Juan Gil)',
      'Ana Ruiz/sign-off',
      'Juan Gil/sign-off',
    ],
  ],
  'people each in a place': [
    [
      'Ann Lee contributed reporting from Oslo, and Bo Ek from Bergen.',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
  ],
  'a story that others adapted': [
    [
      'The port has reopened.\nThe Associated Press reported this story. Ann Lee adapted the report for learners. Bo Ek was the editor.',
      'ap/contribution',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
    ],
    [
      'Ann Lee adapted this story for learners based on reports from Reuters.',
      'Ann Lee/sign-off',
      'reuters/contribution',
    ],
  ],
  'a translator': [
    ['Der Hafen ist wieder frei.\nAus dem Englischen von Anna Berg', 'Anna Berg/sign-off'],
    ['Der Hafen ist wieder frei. Aus dem Japanischen von Anna Berg.', 'Anna Berg/sign-off'],
    ['Der Hafen ist frei.\nÜbersetzung aus dem Russischen: Anna Berg', 'Anna Berg/sign-off'],
  ],
  'who helped, in brackets': [
    [
      'Der Hafen ist wieder frei. (Mitarbeit Anna Berg und Paul Klein)',
      'Anna Berg/contribution',
      'Paul Klein/contribution',
    ],
  ],
  'a medium’s own letters beside the agency': [
    ['Der Hafen ist wieder frei, sagte der Betreiber.\n© SZ/dpa/kast', 'dpa/copyright'],
    [
      'Der Hafen ist wieder frei.\n© dpa/afp/ap/pt',
      'dpa/copyright',
      'afp/copyright',
      'ap/copyright',
    ],
    ['Der Hafen ist wieder frei, sagte der Betreiber. (awp/sda)', 'keystone-ats/sign-off'],
    ['Hafen frei\nVon t-online, dpa\nDer Hafen ist wieder frei.', 'dpa/byline'],
    [
      'Hafen frei\nLE PORT et AFP\nLe port de Bergen a rouvert vendredi après une semaine de tempête.',
      'afp/byline',
    ],
    [
      'BERGEN taz/dpa | Der Hafen von Bergen ist nach einer Woche wieder frei, sagte der Betreiber am Freitag.',
      'dpa/dateline',
    ],
  ],
  'a source above the text': [
    [
      'Hafen frei\nQuelle: HAFEN ONLINE, dpa, ab\nDer Hafen von Bergen ist nach einer Woche wieder frei, sagte die Sprecherin des Betreibers am Freitag vor Journalisten in der Stadt.',
      'HAFEN ONLINE/source',
      'dpa/source',
    ],
    [
      'Hafen frei\n12. März 2020, 10:00 Uhr Quelle: dpa\nDer Hafen von Bergen ist nach einer Woche wieder frei, sagte die Sprecherin des Betreibers am Freitag vor Journalisten in der Stadt.',
      'dpa/source',
    ],
  ],
  'words that say who supplied the text': [
    ['Il porto ha riaperto venerdì.\nTesto: ANSA', 'ansa/sign-off'],
    ['Porto reabre\nDo Estadão Conteúdo\nO porto reabriu.', 'estadao/byline'],
    ['Le port rouvre\nÉcrit par AFP\nLe port a rouvert.', 'afp/sign-off'],
    ['Der Hafen ist frei.\nMit Inhalten der dpa', 'dpa/contribution'],
    [
      'Der Hafen ist frei.\nDieser Beitrag wurde mit Material der Deutschen Presse-Agentur erstellt.',
      'dpa/contribution',
    ],
    ['NEW DELHI: (PTI) The port has reopened, its owner said.', 'pti/dateline'],
    ['Der Hafen ist frei, sagte er. (APA/red – 29.8. 2015) Hafen Bergen, 7. Tag', 'apa/sign-off'],
  ],
  'a line that also names its picture': [
    ['The port is open. With inputs from PTI Image: Reuters', 'pti/contribution'],
    [
      'The port has reopened, the owners said.\nWith agency inputs Photo: PTI',
      'unnamed/contribution',
    ],
    ['Text: dpa, Foto: Getty', 'dpa/sign-off'],
    ['The port has reopened, the owners said.\nSource and photo: Xinhua', 'xinhua/source'],
    ['Der Hafen ist wieder frei, sagte der Betreiber.\nText und Foto: dpa', 'dpa/source'],
    ['Le port a rouvert, selon son exploitant.\nTexte et photos : AFP', 'afp/source'],
  ],
  'a medium or a writer with an agency, above the text': [
    [
      'Le port rouvre\nE.R. avec AFP\nPublié le 27/05/2023 à 10:53\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.',
      'afp/contribution',
    ],
    [
      'Le port rouvre\nArticle rédigé par\nportinfo avec AFP\nLe Port\nPublié le 31/12/2022 07:38\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.',
      'afp/contribution',
    ],
    [
      'Le port rouvre\nPorts|Le Port avec AFP| 31 août 2017, 15h46 | MAJ : 31 août 2017, 17h34 |\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.',
      'afp/contribution',
    ],
    [
      'Le port rouvre\n* Par leport.fr , AFP agence\n* Mis à jour le 23/02/2016 à 08:45\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.',
      'afp/byline',
    ],
    [
      'Le port rouvre\nAFP (édité par Marie Petit)\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.',
      'afp/byline',
      'Marie Petit/sign-off',
    ],
    [
      'Le port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.\nMarie Petit\navec AFP',
      'Marie Petit/byline',
      'afp/contribution',
    ],
    [
      'Le port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant, et les premiers navires sont partis avant midi.\nAuteur : La rédaction de LePort.fr avec AFP',
      'afp/byline',
    ],
  ],
  'Spanish datelines with a writer above, pictures behind and dates glued': [
    [
      'El puerto reabre\n\n5 minutos\n\nAna Ruiz\n\nBergen, 3 dic (EFE).- El puerto reabrió ayer tras la tormenta.',
      'Ana Ruiz/byline',
      'efe/dateline',
    ],
    ['Bergen (Noruega), 8 mar (EFE), (Imagen: Ana Ruiz).- El puerto reabrió ayer.', 'efe/dateline'],
    [
      'Por Agencia EFE18-07-2021 - 07:53 PM\nEl puerto de Bergen reabrió ayer, tras una semana en la que ningún barco pudo entrar ni salir por la tormenta.',
      'efe/byline',
    ],
    ['BERGEN (EP). El puerto reabrió ayer tras la tormenta.', 'europapress/dateline'],
  ],
  'agencies behind a web address': [
    [
      'Der Hafen ist wieder frei, sagte der Betreiber.\n© Hafenblatt.de/dapd/Reuters - Rechte am Artikel können Sie hier erwerben.',
      'dapd/copyright',
      'reuters/copyright',
    ],
  ],
  'an agency behind the headline and before the date': [
    [
      'Hafen Bergen Der Hafen von Bergen ist wieder frei Von dpa | 21.07.2022, 09:21 Uhr | Update vor 6 Min.\nDer Hafen ist wieder frei.',
      'dpa/byline',
    ],
  ],
  'three agencies in small letters': [
    [
      'Bergen (awp/sda/reu) - Der Hafen ist wieder frei.',
      'keystone-ats/dateline',
      'reuters/dateline',
    ],
  ],
  'an agency and its place on a line above the text': [
    [
      'dpa Hamburg.\nDer Zoll hat im Hafen ein Schiff entdeckt, das vor mehr als dreißig Jahren gesunken war und seither gesucht wurde, teilte er am Freitag mit.',
      'dpa/byline',
    ],
  ],
  'brackets that also name the picture': [
    ['The port is open again. (With ANI inputs, Image: ANI)', 'ani/contribution'],
    ['The port is open again. (With agency inputs, Image: ANI/PTI)', 'unnamed/contribution'],
  ],
  'a medium’s letters beside agencies': [
    ['Der Hafen ist wieder frei, sagte der Betreiber.\n(dpa/nord netz)', 'dpa/sign-off'],
    ['Der Hafen ist wieder frei. (afp/dpa/bearbeitet von abc)', 'afp/sign-off', 'dpa/sign-off'],
    [
      'Der Hafen ist wieder frei, und die ersten Schiffe liefen am Freitag aus, sagte der Betreiber. Hbz/dpa/KNA',
      'Hbz/sign-off',
      'dpa/sign-off',
      'kna/sign-off',
    ],
  ],
  'agencies in brackets behind the last words': [
    [
      'Der Hafen ist wieder frei. Dort arbeiten 39.000 Menschen (dpa, AFP)',
      'dpa/sign-off',
      'afp/sign-off',
    ],
  ],
  'an agency’s initials before the notice of a feed': [
    [
      'The port is open again, the police said. PTI ABC DE   NNNN (Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)',
      'pti/sign-off',
      'unnamed/syndication',
    ],
    [
      'The port is open again after a week.\n“The port is open again after a week of storms, and the first ships left it before noon,” said its owner, Bo Ek.\n\n--IANS ab/cd/efgh\n\n( 230 Words)',
      'ians/sign-off',
    ],
    ['“The port is open again,” he said. -- IANS abc/def/gh', 'ians/sign-off'],
  ],
  'a label with two marks': [
    ['The port is open again, the police said. Source:-News agencies', 'unnamed/source'],
    ['The port is open again, the police said.\nSource:- AFP', 'afp/source'],
  ],
  'a dash that an encoding has lost': [
    ['OSLO (AP) \uFFFD The port is open again after a week of storms.', 'ap/dateline'],
    ['OSLO (AP) ? The port is open again after a week of storms.', 'ap/dateline'],
  ],
  'a dateline with emphasis, or without brackets': [
    ['(*Reuters*) — The port is open again after a week of storms.', 'reuters/dateline'],
    ['OSAKA, Japan, Dec. 9 Kyodo - The port is open again after a week.', 'kyodo/dateline'],
  ],
  'an agency and when the story was filed': [
    [
      'Port reopens in Bergen Updated: 2016-07-15 06:50 (Xinhua)\nBERGEN - The port opened again on Friday after a week of storms, its owners said, and the first ships left it before noon.',
      'xinhua/sign-off',
    ],
    [
      'Port reopens in Bergen\nAgencies\nin World\nOn August 28, 2018\nThe port opened again on Friday after a week of storms, its owners said, and the first ships left it before noon.',
      'unnamed/byline',
    ],
  ],
  'a name in brackets below an agency’s story': [
    [
      '(Reuters) - Le port a rouvert lundi, a déclaré son exploitant après une semaine de tempête.\n(Marie Petit)',
      'reuters/dateline',
      'Marie Petit/sign-off',
    ],
  ],
  'a name, its agency and a date': [
    [
      'Porto reabre depois do temporal\nAna Souza (Folhapress) — 4/5/2024\n\nO porto foi reaberto nesta segunda-feira, disse o dono, depois de uma semana de temporal.',
      'Ana Souza/byline',
      'folhapress/byline',
    ],
  ],
  'the writer between a dateline and its text': [
    [
      'OSLO (AFP) – by Ann LEE A third ship sank late on Monday, hours after a storm had closed the port.',
      'afp/dateline',
      'Ann LEE/byline',
    ],
  ],
  'a bracket that was not closed': [
    [
      'Essen (dpa/lnw - Mit einem Sprung in das Hafenbecken hat sich eine Katze gerettet, sagte die Feuerwehr.',
      'dpa/dateline',
    ],
  ],
  'a byline in capitals, with its place': [
    [
      'Le port rouvre\n- ANA RUIZ À PARIS AGENCE FRANCE-PRESSE\nLe port a rouvert lundi, a déclaré son exploitant, après une semaine de tempête et de pluie.',
      'ANA RUIZ/byline',
      'afp/byline',
    ],
  ],
  'an agency between the headline and the text glued to it': [
    [
      'El puerto reabre tras la tormenta. Por Télam El puerto de Bergen reabrió ayer, tras una semana en la que ningún barco pudo entrar ni salir por la tormenta.',
      'telam/byline',
    ],
  ],
  'an agency and when the story was changed': [
    [
      'Le port rouvre\n\navec Reuters , modifié à\n\nLe port a rouvert lundi, a déclaré son exploitant, après une semaine de tempête et de pluie.',
      'reuters/contribution',
    ],
  ],
  'a sign-off typed in haste': [
    [
      '(Reporting By Ann Lee, additonal reporting by Bo Ek in Oslo; editing by Cy Fox)',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Fox/sign-off',
    ],
  ],
  'a story on its own': [
    [
      'The owners said that they would not be moved, and that the port would stay shut until the end of May. (AFP)\n\n\n\n\nThe conference of the ports will be held in Oslo in the first week of May, its hosts said, as it was in the two years before.',
      'afp/sign-off',
    ],
    [
      'BERGEN. AP. El puerto de Bergen reabrió ayer tras la tormenta que lo cerró durante una semana entera.',
      'ap/dateline',
    ],
    [
      'Por ANA RUIZ/The Associated Press\nLIMA -- Al menos quince barcos esperaban ayer a la entrada del puerto, cerrado desde el lunes por la tormenta.',
      'ANA RUIZ/byline',
      'ap/byline',
    ],
    [
      'O porto reabriu na terça-feira, disse o operador.\nReuters – tradução da Redação Lisboa',
      'reuters/sign-off',
    ],
    [
      'Porto reabre após a tempestade\n02 out, 2024 - 08:40 • Lusa\nO porto de Lisboa reabriu na terça-feira depois de uma semana de tempestade que o fechou por completo.',
      'lusa/byline',
    ],
  ],
  'what was glued to a sign-off': [
    [
      'The port stays shut. read moreRegister now for more RegisterReporting by Ann Lee in Oslo; Editing by Bo Ek',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
    ],
    [
      'FILE PHOTO: The port of Oslo is seen on May 3. PORTPHOTOS/Cy Ray/File Photo Reporting by Ann Lee and Bo Ek in Oslo; editing by Eve Ash',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Eve Ash/sign-off',
    ],
    [
      'Reporting from New York by Ann Lee, Bo Ek; Writing by Cy Ray Editing by Eve Ash',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Ray/sign-off',
      'Eve Ash/sign-off',
    ],
    [
      'Le port a rouvert, selon son exploitant. Partager Accéder au texte original .\nÉcrivez-nous Retour © Reuters - 2023',
      'reuters/copyright',
    ],
    [
      'Le port a rouvert, selon son exploitant. Partager © Portbourse avec dpa-AFX - 2023',
      'dpa/copyright',
    ],
  ],
  'people whose names are also words': [
    [
      "CNN's Ann Lee and Cara Fox contributed to this report.",
      'CNN/contribution',
      'Ann Lee/contribution',
      'Cara Fox/contribution',
    ],
    [
      'Reuters\n\n02/05/2023 09h24\n\nO porto reabriu\n\nDo G7, com informações da Reuters\n\nO porto de Lisboa reabriu na terça-feira depois de uma semana de tempestade.',
      'reuters/byline',
      'reuters/contribution',
    ],
  ],
  'the head of a story': [
    [
      'Port reopens\n\nBy ANN LEE\nUpdated 3:21 PM EET, May 3, 2024\nShare\nOSLO (AP) — The port of Oslo reopened on Friday after a week of storms, its owners said.',
      'ANN LEE/byline',
      'ap/dateline',
    ],
    [
      'ANA RUIZ\nEFE | EL PUERTO | LIMA\nEl puerto de Lima reabrió ayer tras la tormenta que lo cerró durante una semana entera, dijeron sus dueños.',
      'ANA RUIZ/byline',
      'efe/byline',
    ],
    [
      'Guardian staff and agencies\nTue 3 May 2022\nThe port of Oslo reopened on Friday after a week of storms, its owners said.',
      'unnamed/byline',
    ],
    [
      'Reabre el puerto\n\nAgencias – Al menos quince barcos esperaban ayer a la entrada del puerto, cerrado desde el lunes.',
      'unnamed/dateline',
    ],
    [
      'El puerto reabre tras la tormenta. Agencias.- Al menos quince barcos esperaban ayer a la entrada del puerto.',
      'unnamed/dateline',
    ],
    [
      'Le port rouvre =\n\n   Oslo (ats afp) Le port de la capitale norvégienne a\nrouvert vendredi après une semaine de tempête, selon son exploitant.',
      'keystone-ats/dateline',
      'afp/dateline',
    ],
    ['OSLO/BERGEN dpa | Der Hafen der Stadt ist nach einer Woche wieder frei.', 'dpa/dateline'],
  ],
  'the foot of a story': [
    [
      'Der Hafen der Stadt ist nach einer Woche wieder frei, sagte die Sprecherin des Betreibers am Freitag. AFP/nd',
      'afp/sign-off',
    ],
    ['Der Hafen ist nach einer Woche wieder frei.\nQuelle: www.dpa.com', 'dpa/source'],
  ],
  'an item of several': [
    ['Der Hafen bleibe zu, sagte die Sprecherin. (ap)', 'ap/sign-off'],
    ['Der Hafen bleibe zu, sagte die Sprecherin. (dpa/ap)', 'dpa/sign-off', 'ap/sign-off'],
    ['Bergen afp | Der Hafen von Bergen ist nach einer Woche wieder frei.', 'afp/dateline'],
    ['Bergen (dapd-abc). Der Hafen von Bergen ist nach einer Woche wieder frei.', 'dapd/dateline'],
    [
      'Der Hafen sei nach dem Sturm wieder frei, sagte die Sprecherin des Betreibers am Freitag, und die Schiffe könnten von Montag an wieder auslaufen. dpa\n\nSpanien\n\nEine Kirche ist geräumt.',
      'dpa/sign-off',
    ],
    ['Man habe sich geirrt und bitte um Entschuldigung für den Irrtum.dpa/abc', 'dpa/sign-off'],
    [
      'Der Hafen bleibe zu, sagte die Sprecherin. KNA/dpa/Abc',
      'kna/sign-off',
      'dpa/sign-off',
      'Abc/sign-off',
    ],
    ['Der Hafen bleibt vorerst zu, sagte die Sprecherin.\n\nBergen (Reuters)', 'reuters/dateline'],
    ['Der Hafen bleibt zu.\n(aus: Reuters / Nordblatt)', 'reuters/source', 'Nordblatt/source'],
    [
      'Der Hafen bleibt nach Angaben des Betreibers vorerst zu.\nVeröffentlicht: 13.09.2023, 08:42 Von: Deutsche Presse-Agentur',
      'dpa/byline',
    ],
  ],
  'a heading of an agency’s own': [
    [
      'AA / Ankara\n\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant.',
      'anadolu/dateline',
    ],
    [
      'AA - Ankara - Ana Ruiz\n\nLe port de Bergen a rouvert vendredi après une semaine de tempête, a annoncé son exploitant.',
      'anadolu/dateline',
      'Ana Ruiz/byline',
    ],
    [
      'Bakou, 8 janvier, AZERTAC\n\nLe port de Bakou a rouvert vendredi après une semaine de tempête, a annoncé son exploitant.',
      'azertac/dateline',
    ],
    ['Kinshasa, 28 avril 2025 (ACP).- Le port a rouvert.', 'acp/dateline'],
    [
      'Le Fjord en français | Par AFP et ANA RUIZ\nLe port a rouvert.',
      'afp/byline',
      'ANA RUIZ/byline',
    ],
    [
      'Le port a rouvert, selon son exploitant.\nMarie Petit et Jean Ek, édité par Luc Roy',
      'Marie Petit/byline',
      'Jean Ek/byline',
      'Luc Roy/sign-off',
    ],
    [
      'Le port a rouvert, selon son exploitant.\n* Traduit du turc par Ana Ruiz',
      'Ana Ruiz/sign-off',
    ],
    [
      'Le port a rouvert, selon son exploitant.\n(Rédacteurs :Ana Ruiz, Jean Ek)',
      'Ana Ruiz/sign-off',
      'Jean Ek/sign-off',
    ],
  ],
  'a name above the date': [
    ['World\nREUTERS\nMay 4, 2024\nShare\nAdvertisement', 'reuters/byline'],
    [
      'Port owner refuses to say when it will reopen\nAgencies\nMay 4, 2024\nThe owner of the port has refused to say when it will reopen after the storm that shut it for most of the week.',
      'unnamed/byline',
    ],
  ],
  'a dateline': [
    ['OSLO (Reuters) - Prices rose again.', 'reuters/dateline'],
    ['OSLO, Feb 3 (Reuters) -Prices rose.', 'reuters/dateline'],
    ['(FTV/AP) OSLO - Prices rose again on Friday.', 'ap/dateline'],
    ['OSLO (Dow Jones)--Prices rose again on Friday.', 'dow-jones/dateline'],
    ['KYIV/OSLO, Feb. 3 (AP) — Talks began.', 'ap/dateline'],
    ['SPRINGFIELD, Ill. (AP) The mayor resigned.', 'ap/dateline'],
    ['Bergen (dpa/lno) – Der Hafen ist wieder frei.', 'dpa/dateline'],
    [
      'Lima (AFP) Dezesseis pessoas ficaram feridas na noite de ontem em Lima após a explosão.',
      'afp/dateline',
    ],
    [
      'Sturm im Hafen Wien (sda/afp). Ein Sturm hat gestern den Hafen getroffen.',
      'keystone-ats/dateline',
      'afp/dateline',
    ],
    [
      'Sturm im Hafen Wien, 28. April (AP) Ein Sturm traf gestern den Hafen von Wien.',
      'ap/dateline',
    ],
    [
      'OSLO, May 4 (RIA Novosti), Ann Lee - The port has reopened.',
      'ria/dateline',
      'Ann Lee/byline',
    ],
    ['Riyadh, May 4, 2024, SPA -- The port has reopened.', 'spa/dateline'],
    [
      'La tech malmenée Partager New York (awp/afp) - La Bourse a terminé en baisse.',
      'keystone-ats/dateline',
      'afp/dateline',
    ],
    ['RABAT - MAP - Le port a rouvert.', 'map/dateline'],
    ['Lima, Perú | AFP. El puerto reabrió ayer tras la tormenta.', 'afp/dateline'],
    ['Nueva York, 8 jun (PL) El petróleo subió hoy.', 'prensa-latina/dateline'],
    ['Riapre il porto (ANSA) - TORINO, 4 MAG - La fabbrica riapre.', 'ansa/dateline'],
    ['Lima, 4 may (EFE).- El puerto reabrió.', 'efe/dateline'],
    ['(ANSA) - TORINO, 4 MAG - La fabbrica riapre.', 'ansa/dateline'],
    ['OMSK, May 4. /TASS/. The port has reopened.', 'tass/dateline'],
    ['TOKYO, May 4, Kyodo - The port has reopened.', 'kyodo/dateline'],
    ['By Ann LeeOSLO, May 4 (Reuters) - Prices rose.', 'Ann Lee/byline', 'reuters/dateline'],
    ['By A B Rao Pune, May 4 (PTI) The port is open.', 'A B Rao/byline', 'pti/dateline'],
  ],
  'a byline': [
    ['By The Associated Press\nThe port has reopened.', 'ap/byline'],
    ['By Ann Lee, AP Business Writer\nPrices rose.', 'Ann Lee/byline', 'ap/byline'],
    ['Von Ida Kern, dpa\nDer Hafen ist frei.', 'Ida Kern/byline', 'dpa/byline'],
    ['Port reopens\nXinhua | Updated: 2024-05-04 17:52\nThe port is open.', 'xinhua/byline'],
    ['AFP, publié le samedi 4 mai 2024\nLe port a rouvert.', 'afp/byline'],
    [
      'By ANN LEE\nAP Television Writer\nNEW YORK (AP) - Prices rose.',
      'ANN LEE/byline',
      'ap/byline',
      'ap/dateline',
    ],
    [
      'Fees rise\n\nAnn Lee, The Canadian Press 4 minute read Updated: 9:39 AM CDT\n\nOSLO - Fees rose.',
      'Ann Lee/byline',
      'cp/byline',
    ],
    [
      'Publicado em 04/05/2024 - 17:12 Por Ana Ruiz – Repórter da Agência Brasil- Rio de Janeiro\nO porto reabriu.',
      'Ana Ruiz/byline',
      'agencia-brasil/byline',
    ],
    [
      'Ana Ruiz\nRepórter da Agência Brasil\nO porto reabriu.',
      'Ana Ruiz/byline',
      'agencia-brasil/byline',
    ],
    ['O porto reabriu.\nAFP, editado por Ana Ruiz', 'afp/byline', 'Ana Ruiz/sign-off'],
    ['Da AFP, em Paris\nO porto reabriu.', 'afp/byline'],
    ['Lusa 05 Mai, 2024, 12:30 | Economia\nO porto reabriu.', 'lusa/byline'],
    ['IANS New Delhi\nThe port has reopened.', 'ians/byline'],
    ['By Ann Lee For The Associated Press\nPrices rose.', 'Ann Lee/byline', 'ap/byline'],
    ['Le port a rouvert\nKeystone-SDA ATS\nLes bateaux sont repartis.', 'keystone-ats/byline'],
    [
      'Mis à jour le 04/05/2024 | fjord.com, AFP et Presse canadienne\nLe port a rouvert.',
      'afp/byline',
      'cp/byline',
    ],
    ['EFE - Lima\nEl puerto reabrió.', 'efe/byline'],
    ['Puerto Montt | Efe\n\nEl puerto reabrió ayer.', 'efe/byline'],
    ['PTI Oslo\nLast Updated: May 4, 2024', 'pti/byline'],
    ['Artikel von: Von Ida Kern, dpa', 'Ida Kern/byline', 'dpa/byline'],
    [
      'Talks open\nBy A. Rao and Bo Ek, IANS, Oslo : The talks opened on Friday.',
      'A. Rao/byline',
      'Bo Ek/byline',
      'ians/byline',
    ],
    ['Port reopens after storm By Ann Lee Associated Press', 'Ann Lee/byline', 'ap/byline'],
    [
      '(LEAD) Port reopens (ATTN: ADDS quotes) By Ann Lee OSLO, Nov. 24 (Yonhap) -- The port is open.',
      'Ann Lee/byline',
      'yonhap/dateline',
    ],
    [
      'Por Ana Ruiz e Bo Ek. (Reuters) - O porto reabriu nesta sexta-feira.',
      'Ana Ruiz/byline',
      'Bo Ek/byline',
      'reuters/dateline',
    ],
  ],
  'a contribution': [
    ['Reuters and AFP contributed to this report.', 'reuters/contribution', 'afp/contribution'],
    ['– Reuters contributed to this story', 'reuters/contribution'],
    ['With files from The Canadian Press', 'cp/contribution'],
    ['Le port a rouvert. Marie Petit avec AFP', 'Marie Petit/contribution', 'afp/contribution'],
    ['With a report from Reuters', 'reuters/contribution'],
    ['The port is open. With AFP.', 'afp/contribution'],
    ['Der Hafen ist frei. mit dpa', 'dpa/contribution'],
    ['*Con información de Notimex rad', 'notimex/contribution'],
    ['Die Redaktion hat diesen Text mit Material der dpa erstellt.', 'dpa/contribution'],
    ['Reporting was contributed by Ann Lee and Bo Ek.', 'Ann Lee/sign-off', 'Bo Ek/sign-off'],
    [
      'The Canadian Press, with files from The Fjord Times',
      'cp/byline',
      'The Fjord Times/contribution',
    ],
    ['–With reporting by ANN LEE/OSLO', 'ANN LEE/contribution'],
    [
      'Additional reporting by Ann Lee and Post Wires',
      'Ann Lee/contribution',
      'Post/contribution',
      'unnamed/contribution',
    ],
    [
      'Ann Lee reported from Oslo, and CNN’s Bo Ek wrote in Rome.',
      'Ann Lee/contribution',
      'CNN/contribution',
      'Bo Ek/contribution',
    ],
    ['This article originally appeared at Reuters.', 'reuters/source'],
    ['The port is open.(With inputs from ANI)', 'ani/contribution'],
    ['Some material in this story came from UPI.', 'upi/contribution'],
    ['Information from the Associated Press was used in this report.', 'ap/contribution'],
    ['(mit Material der dpa)', 'dpa/contribution'],
    ['radiofjord avec AFP', 'afp/contribution'],
    ['La rédaction avec AFP', 'afp/contribution'],
    ['(Con información de EFE y AFP)', 'efe/contribution', 'afp/contribution'],
    ['Com informações da Lusa e da AFP', 'lusa/contribution', 'afp/contribution'],
    ['(With agency inputs)', 'unnamed/contribution'],
    [
      'Associated Press writers Ann Lee in Mobile, Ala., and Bo Ek in Oslo contributed to this report.',
      'ap/contribution',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
    [
      'AP writer Ann Lee contributed to this report from Oslo, and Bo Ek contributed from Rome.',
      'ap/contribution',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
    [
      'Ann Lee contributed to this article, which is based in part on wire service reports.',
      'Ann Lee/contribution',
      'unnamed/contribution',
    ],
    ['This article includes wire service reports.', 'unnamed/source'],
    ['Lee also writes for The Fjord; contributing: Reuters', 'reuters/contribution'],
    ['TNS analyst Ann Lee contributed to this report.', 'Ann Lee/contribution'],
    ['Ida Kern, mit Material der dpa', 'Ida Kern/byline', 'dpa/contribution'],
    [
      'Für unseren Liveblog verwenden wir Material der Nachrichtenagenturen dpa und Reuters.',
      'dpa/contribution',
      'reuters/contribution',
    ],
    [
      'Mit Informationen unserer Reporter sowie der Nachrichtenagenturen AFP und epd.',
      'afp/contribution',
      'epd/contribution',
    ],
    [
      '⦁ S.A. Lee and Bo Ek contributed to this report.',
      'S.A. Lee/contribution',
      'Bo Ek/contribution',
    ],
    ['CNN’s Ann Lee contributed to this report.', 'CNN/contribution', 'Ann Lee/contribution'],
    [
      'Ann Lee reported from Oslo, and Bo Ek from Rome.',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
    ],
  ],
  'a sign-off': [
    [
      '(Reporting by Ann Lee in The Hague and Bo Ek in Oslo; Editing by Cy Dunn)',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Dunn/sign-off',
    ],
    [
      '(Reportage de Ann Lee, version française Bo Ek, édité par Cy Dunn)',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Dunn/sign-off',
    ],
    [
      '(Reporting by Ann Lee in Oslo Additional reporting by Bo Ek Editing by Cy Dunn)',
      'Ann Lee/sign-off',
      'Bo Ek/sign-off',
      'Cy Dunn/sign-off',
    ],
    [
      '(Additional reporting by Ann Lee OSLO, Bo Ek in ROME, and Cy Dunn in PARIS.)',
      'Ann Lee/contribution',
      'Bo Ek/contribution',
      'Cy Dunn/contribution',
    ],
    ['Der Hafen ist frei.\nDPA/AFP/kern', 'dpa/sign-off', 'afp/sign-off'],
    ['Der Hafen ist frei. (dpa)', 'dpa/sign-off'],
    [
      'Der Hafen ist frei. (APA, 4.5.2024) Lauf über 100 Meter: 1. Jan Kern – 2. Bo Ek',
      'apa/sign-off',
    ],
    ['Der Hafen ist frei. (APA/Reuters, 4.5.2024)', 'apa/sign-off', 'reuters/sign-off'],
    ['Der Hafen ist frei.\nab/cd (AFP, dpa)', 'afp/sign-off', 'dpa/sign-off'],
    ['O porto abriu.\n(Por Ana Ruiz)', 'Ana Ruiz/sign-off'],
    ['O porto abriu. (Por ANSA)', 'ansa/sign-off'],
    ['O porto abriu. / AFP e EFE', 'afp/sign-off', 'efe/sign-off'],
    ['The port is open.\nReuters - Ap', 'reuters/sign-off', 'ap/sign-off'],
    ['The port is open. PTI ABC DE', 'pti/sign-off'],
    ['The port is open. PTI RAM ARC', 'pti/sign-off'],
    ['The port is open.—APP', 'app/sign-off'],
    ['(With inputs from Ann Lee in Ahmedabad and PTI)', 'Ann Lee/contribution', 'pti/contribution'],
    [
      'The port is open.\nThe port is busy. Ann Lee, The Canadian Press',
      'Ann Lee/sign-off',
      'cp/sign-off',
    ],
    [
      'Der Hafen ist frei, und die Schiffe fahren. Das sagte die Sprecherin der Stadt. Anna Kern/dpa',
      'Anna Kern/sign-off',
      'dpa/sign-off',
    ],
    [
      'Der Hafen ist frei, und die Schiffe fahren. Das sagte die Sprecherin der Stadt. (Anna Kern/dpa; FB)',
      'Anna Kern/sign-off',
      'dpa/sign-off',
    ],
    ['Der Hafen ist frei. dpa/Tsp', 'dpa/sign-off', 'Tsp/sign-off'],
    [
      '((Tradução Redação Oslo, 55 11 5555-0100)) REUTERS AB',
      'Redação Oslo/sign-off',
      'reuters/sign-off',
    ],
    [
      '(Tradotto in redazione a Danzica da Anna Neri, in redazione a Milano Ida Rossi)',
      'Anna Neri/sign-off',
      'Ida Rossi/sign-off',
    ],
    ['Marie Petit, édité par Luc Ek', 'Marie Petit/byline', 'Luc Ek/sign-off'],
    ['Der Hafen ist frei.\n(fjord heute/dpa)', 'dpa/sign-off'],
    ['Der Hafen ist frei. red, fjord.ORF.at/Agenturen.', 'unnamed/sign-off'],
    ['Der Hafen ist frei.\n© dpa/Fjord.de', 'dpa/copyright'],
    ['(Traduction automatisée par Reuters à l’aide de l’IA)', 'reuters/sign-off'],
  ],
  'a source line': [
    ['Source: Reuters', 'reuters/source'],
    ['Quelle: red/dpa', 'dpa/source'],
    ['Fuente AP', 'ap/source'],
    ['Verwendete Quellen: dpa, Reuters, eigene Recherchen', 'dpa/source', 'reuters/source'],
    ['Source: Xinhua| 2024-05-04 12:30:00|Editor: abc', 'xinhua/source'],
    ['Der Hafen ist frei. (Quelle: u.a. dpa)', 'dpa/source'],
    ['SOURCE: THE DAILY OBSERVER AND AGENCIES', 'THE DAILY OBSERVER/source', 'unnamed/source'],
  ],
  'a copyright line': [
    ['Copyright 2024 The Associated Press. All rights reserved.', 'ap/copyright'],
    ['© 2024 AFP', 'afp/copyright'],
    ['© Copyright LaPresse - Riproduzione Riservata', 'lapresse/copyright'],
    ['(c) 2024, dpa', 'dpa/copyright'],
    ['© Thomson Reuters 2024.', 'reuters/copyright'],
  ],
  'a syndication notice': [
    [
      'This story is unedited by our desk and published from a syndicated feed.',
      'unnamed/syndication',
    ],
    ['This story is not edited by us and is auto-generated from ANI.', 'ani/syndication'],
    ['This story was auto-generated from a PTI feed.', 'pti/syndication'],
    ['Dieser Artikel wurde von der dpa übernommen.', 'dpa/syndication'],
  ],
}

describe.each(Object.entries(FORMS))('%s', (_, cases) => {
  it.each(cases)('credits: %s', (copy, ...credits) => {
    expect(find(copy)).toEqual(credits)
  })
})

describe('a credit', () => {
  it('holds the agency, its name, its role, and the words where they stand', () => {
    const text = 'The port is open.\n\n(Additional reporting by AFP)\nFollow us.'

    expect(detectCredits(text)).toEqual([
      {
        type: 'agency',
        agency: 'afp',
        name: 'Agence France-Presse',
        role: 'additional reporting',
        via: 'contribution',
        confidence: 0.99,
        verbatim: '(Additional reporting by AFP)',
        start: 19,
        end: 48,
      },
    ])
  })

  it('gives people what they did', () => {
    const credits = detectCredits('Reporting by Ann Lee; Writing by Bo Ek; Editing by Cy Dunn')

    expect(credits.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Lee', 'reporting'],
      ['Bo Ek', 'writing'],
      ['Cy Dunn', 'editing'],
    ])
  })

  it('is of a publication where the line names no agency', () => {
    expect(detectCredits('(Con información de El Faro)')).toMatchObject([{ type: 'publication' }])
  })

  it.each(Object.values(FORMS).flat())('has offsets that delimit its words: %s', (copy) => {
    const text = `Port reopens\n${copy}\n`
    const credits = detectCredits(text)

    expect(credits).not.toEqual([])
    expect(credits.map(({ start, end }) => text.slice(start, end))).toEqual(
      credits.map(({ verbatim }) => verbatim),
    )
  })

  it('takes the date at its end into its words', () => {
    const line = 'This report by The Canadian Press was first published Oct. 25, 2024.'

    expect(detectCredits(`Ships sail.${line}Companies in this story: (TSX:ABC)`)).toMatchObject([
      { agency: 'cp', verbatim: line },
    ])
  })

  it('is returned for each place that gives it, in the order of the copy', () => {
    const copy = 'OSLO (AP) — Prices rose.\nThe Associated Press contributed to this report.'

    expect(find(copy)).toEqual(['ap/dateline', 'ap/contribution'])
  })

  it('may name an agency of the site’s own', () => {
    const agencies = [
      {
        code: 'fjord',
        name: 'Fjord Wire',
        creditName: 'Fjord Wire',
        aliases: [],
        country: 'NO',
        homepage: 'https://fjord.example',
      },
    ]

    expect(detectCredits('OSLO (Fjord Wire) - Prices rose.', { agencies })).toMatchObject([
      { agency: 'fjord', via: 'dateline' },
    ])
  })
})
