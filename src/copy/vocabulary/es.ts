import { list, type Vocabulary } from './types.js'

export const es: Vocabulary = {
  alert: list(`
    alertas de ultima hora, alertas informativas, alertas de noticias, ultima hora, noticias de
    ultima hora, alertas, notificaciones push, alerta de noticias, breaking news, noticias de
    ultimo minuto, ultimo momento, alertas en tiempo real
  `),
  byline: ['por', 'escrito por', 'redaccion', 'texto', 'texto de', 'autor', 'autora'],
  biography: list(`
    es periodista, es redactor, es redactora, es corresponsal, es editor, es editora, es jefe,
    es jefa, es columnista, es licenciado, es licenciada, periodista especializado, periodista
    especializada, licenciada en periodismo, licenciado en periodismo, graduado en periodismo,
    graduada en periodismo, ha trabajado en, ha trabajado como, redactor de, redactora de,
    corresponsal en, es autor de, es autora de, master en, escribe sobre, cubre
  `),
  consent: {
    matter: list(`
      politica de privacidad, privacidad, aviso de privacidad, aviso legal, terminos, terminos y
      condiciones, terminos de uso, terminos de servicio, condiciones, condiciones de uso, datos
      personales, datos, tratamiento, darte de baja, darse de baja, baja, cancelar, boletin,
      boletines, newsletter, correo, correos, ofertas, publicidad, promociones, comunicaciones,
      consentimiento, cookies, proteccion de datos
    `),
    opening: list(`
      al suscribirte, al suscribirse, al registrarte, al registrarse, al hacer clic, al hacer
      click, al dar clic, al pulsar, al enviar, al proporcionar, al facilitar, al continuar, al
      inscribirte, al inscribirse, al introducir, al ingresar, al apuntarte, al dejar, al
      completar, acepto, aceptas, he leido, lei y acepto, consiento, autorizo, si acepto, si
      quiero, quiero recibir, deseo recibir, me gustaria recibir, estoy de acuerdo, doy mi
      consentimiento, tus datos, sus datos, los datos, tu correo, su correo, tu informacion, su
      informacion, puedes, puede, podras, podra, este sitio, esta pagina, este formulario,
      consulta nuestra, consulte nuestra, consulta la, lee nuestra, lea nuestra, ver, mas
      informacion, para mas informacion, conoce nuestra, revisa nuestra, nuestra politica,
      utilizaremos, trataremos, usted acepta, de conformidad, responsable, nos comprometemos
    `),
    phrase: list(`
      recaptcha, politica de privacidad y, nuestra politica de privacidad, nuestro aviso de
      privacidad, nuestros terminos, nuestras condiciones, aceptas nuestra, aceptas nuestros,
      aceptas la, aceptas los, aceptas recibir, acepta recibir, acepta los, acepta la, acepto
      recibir, acepto la politica, acepto los terminos, acepto las condiciones, acepto el
      tratamiento, he leido y acepto, tratamiento de tus datos, tratamiento de sus datos,
      tratamiento de mis datos, darte de baja, darse de baja, cancelar tu suscripcion, cancelar
      la suscripcion, tus datos personales, sus datos personales, finalidad comercial
    `),
  },
  credit: list(`
    con informacion de, con informaciones de, con datos de, con material de, con agencias, con
    agencia, con la colaboracion de, informacion de, fuente, fuentes, con aportes de, con la
    contribucion de, reporte de, agencias
  `),
  date: list(`
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre,
    noviembre, diciembre, ene, feb, mar, abr, may, jun, jul, ago, sep, sept, oct, nov, dic,
    lunes, martes, miercoles, jueves, viernes, sabado, domingo, de, del, a, las, la, el, los, h,
    hs, hrs, horas, hora, publicado, publicada, actualizado, actualizada, actualizacion, creado,
    creada, modificado, ultima, fecha, hace, dias, dia, min, minutos, minuto, lectura, tiempo,
    hoy, ayer, am, pm, cest, cet, edt, est, gmt, art
  `),
  ending: list(`
    lo mas leido, lo mas visto, te puede interesar, te puede gustar, le puede interesar, tambien
    te puede interesar, noticias relacionadas, articulos relacionados, temas, etiquetas,
    comentarios, sobre la firma, sobre el autor, sobre la autora, archivado en, mas informacion,
    mas noticias, temas relacionados, lee tambien, ver comentarios, en esta nota, mas sobre
  `),
  opening: {
    ad: list(`
      publicidad, anuncio, contenido patrocinado, patrocinado, en alianza con, la noticia
      continua, sigue leyendo debajo
    `),
    nav: list(`
      etiquetas, temas, archivado en, tags, ver comentarios, ver todos, volver a, ir a, temas
      relacionados, en esta nota, mas sobre, comentar
    `),
    related: list(`
      lee tambien, lea tambien, lee mas, lea mas, leer mas, leer tambien, lea ademas, lee
      ademas, ver tambien, vea tambien, mira tambien, te puede interesar, le puede interesar,
      tambien te puede, tambien puede, puede leer, relacionado, relacionadas, relacionados, mas
      noticias, noticias relacionadas, mas informacion, lo mas leido, lo mas visto, lo ultimo,
      no te pierdas, sigue leyendo, seguir leyendo, lee aqui, te recomendamos, le recomendamos,
      recomendados, nota relacionada
    `),
    share: list(`
      compartir, comparte, compartelo, compartir en, siguenos, siganos, seguinos, enviar por,
      copiar enlace, copiar link, unete a nuestro, sigue a, sigue toda la
    `),
    ui: list(`
      si has encontrado, has encontrado un error, comentarios cerrados, para comentar, normas
      de, tu navegador, su navegador, escuchar, esta nota, si quieres apoyar, comenta esta,
      inicia sesion, contactanos, escribenos, danos tu opinion, deja tu comentario, que opinas
    `),
    video: list(`
      video, mira el video, mira, ver video, vea el video, podcast, en video, en vivo, galeria
    `),
  },
  section: list(`
    mundo, politica, economia, deportes, cultura, sociedad, internacional, internacionales,
    nacional, espana, opinion, ciencia, tecnologia, salud, espectaculos, sucesos, portada,
    inicio, ultima hora, mexico, argentina, chile, colombia, europa, america, futbol, pais,
    noticias, actualidad, policiales, exclusivo, clima, educacion
  `),
  share: list(`
    compartir, comparte, compartelo, compartido, enviar, imprimir, copiar, copiado, enlace,
    link, en, por, correo, electronico, guardar, comentar, seguir, siguenos, articulo, nota,
    este, esta, noticia, tuitear, redes, sociales, a, ir, los, comentarios, desplegar, o, con,
    tus, amigos, nos, escuchar
  `),
  signUp: {
    ask: list(`
      suscribete, suscribase, suscribite, suscribirse, suscribirme, recibe, reciba, recibi,
      recibir, registrate, registrese, registrarse, inscribete, inscribase, apuntate, unete,
      unase, sumate, quieres, queres, quiere, quiero, no te pierdas, no se pierda, no te pierda,
      mantente, mantengase, enterate, introduce tu, ingresa tu, ingrese su, escribe tu, deja tu,
      tu correo, cada manana, cada dia, cada semana, todos los dias, todas las mananas, cada
      lunes, cada viernes, cada domingo, el boletin, nuestro boletin, nuestra newsletter,
      nuestro newsletter, boletin, newsletter, las noticias, las mejores, lo mejor, lo mas
      importante, toda la informacion, gratis, descubre, sigue, siguenos, activa, activar,
      gracias, te has suscrito, te enviaremos, conoce, descarga, si quieres, si deseas, obten,
      accede, las ultimas, elige, ver todos
    `),
    inbox: list(`
      tu correo, su correo, tu email, su email, tu bandeja, su bandeja, tu buzon, su buzon,
      bandeja de entrada, en tu mail, tu e mail, por correo, por email, correo electronico, en
      tu celular, en tu movil, en tu telefono
    `),
    offer: list(`
      boletin, boletines, newsletter, newsletters, alertas, noticias, las noticias, correo,
      correo electronico, e mail, notificaciones, canal de whatsapp, canal de telegram, grupo de
      whatsapp, resumen, titulares, informacion, actualidad, novedades, ultimas noticias,
      bandeja de entrada
    `),
    phrase: list(`
      introduce un email valido, correo valido, email valido, ya estas suscrito, revisa tu
      correo, hemos enviado un correo, recibe cada, recibe todas, recibe toda, reciba cada, en
      nuestra newsletter, nuestro canal, siguenos en whatsapp, suscribete a nuestro, suscribete
      a nuestra, suscribete al, suscribete a la newsletter, suscribete gratis, suscribete aqui,
      suscribete ya, suscribete ahora, suscribase a nuestro, suscribase aqui, suscribase al,
      suscribite a, nuestro boletin, nuestros boletines, nuestra newsletter, nuestro newsletter,
      nuestros newsletters, recibe el boletin, recibe la newsletter, recibe las noticias, recibe
      gratis, recibe en tu, reciba en su, recibi en tu, en tu correo, en su correo, en tu
      bandeja, tu correo electronico, su correo electronico, apuntate a la newsletter, apuntate
      a nuestra, apuntate aqui, apuntate gratis, canal de whatsapp, canal de telegram, gracias
      por suscribirte, te has suscrito, unete a nuestro canal, quiero suscribirme, quiero
      recibir
    `),
  },
  subscription: list(`
    exclusivo para suscriptores, solo para suscriptores, contenido exclusivo, contenidos
    exclusivos, tu suscripcion, su suscripcion, suscripcion digital, ya eres suscriptor, ya soy
    suscriptor, ya es suscriptor, ya tienes cuenta, para seguir leyendo, para continuar leyendo,
    continuar leyendo, continua leyendo, sigue leyendo por, suscribete para, suscribete desde,
    suscribete por, suscribete y, acceso ilimitado, sin limites, primer mes, al mes, prueba
    gratis, cancela cuando, hazte suscriptor, hazte socio, apoya, promos de suscripcion, este
    dispositivo, otro dispositivo, leyendo en este, tu cuenta, anadir usuario, anadir otro
    usuario, para ofrecerte, modalidad premium, por que estas viendo esto, crear cuenta, crea
    una cuenta
  `),
  whole: {
    ad: list(`
      publicidad, anuncio, anuncios, patrocinado, contenido patrocinado, pauta, espacio
      publicitario, continua leyendo debajo del anuncio
    `),
    caption: ['foto', 'imagen', 'pie de foto'],
    consent: list(`
      politica de privacidad, aviso de privacidad, aviso legal, terminos y condiciones, terminos
      de uso, condiciones de uso, proteccion de datos, privacidad, politica de cookies
    `),
    nav: list(`
      comentarios, comentario, ver comentarios, comentar, deja un comentario, deja tu
      comentario, etiquetas, temas, tags, archivado en, inicio, portada, volver, siguiente,
      anterior, buscar, menu, ir al contenido, temas relacionados, ir a los comentarios, mas
      sobre, en esta nota, normas
    `),
    related: list(`
      lee tambien, lea tambien, leer mas, lee mas, lea mas, ver mas, mas informacion, mas
      noticias, noticias relacionadas, notas relacionadas, articulos relacionados, contenido
      relacionado, relacionado, relacionados, relacionadas, te puede interesar, le puede
      interesar, te podria interesar, tambien te puede interesar, tambien te puede gustar, te
      puede gustar, lo mas leido, los mas leidos, las mas leidas, mas leidas, mas leidos, lo mas
      visto, lo ultimo, ultimas noticias, te recomendamos, recomendados, recomendado, no te
      pierdas, lo mas popular, tendencias, destacados, destacadas, ver tambien, mira tambien,
      otras noticias, en portada, nota relacionada, noticia relacionada, mas en, seguir leyendo
    `),
    share: list(`
      compartir, comparte, compartir en, comparte en, comparte esta noticia, comparte este
      articulo, compartir articulo, compartir noticia, imprimir, enviar, copiar enlace, enlace
      copiado, guardar, siguenos en, siguenos, enviar por correo, escuchar
    `),
    signUp: list(`
      suscribete, suscribase, suscribite, suscribirse, suscribirme, suscribir, registrate,
      registrarse, apuntate, apuntarme, inscribete, boletin, boletines, newsletter, newsletters,
      correo electronico, correo, email, e mail, tu correo, tu correo electronico, tu email, su
      correo electronico, ingresa tu correo, ingresa tu email, introduce tu email, introduce tu
      correo, enviar, nombre, apellido, apellidos, campo obligatorio, gracias, recibir, quiero
      recibirlo, recibirlo, unete, suscribete a nuestro boletin, suscribete a nuestra
      newsletter, ok, listo
    `),
    subscription: list(`
      iniciar sesion, inicia sesion, acceder, entrar, continuar, ya soy suscriptor, ya eres
      suscriptor, ver ofertas, ver promos de suscripcion, ver planes, hazte premium, suscribete
      para seguir leyendo, crear cuenta, flecha, o, exclusivo suscriptores, solo suscriptores,
      por que estas viendo esto, tenemos algo para ofrecerte
    `),
    ui: list(`
      cerrar, ver mas, ver menos, mostrar mas, leer mas, ampliar, ampliar foto, cargando,
      pantalla completa, escuchar, escuchar articulo, resumen, ver biografia, aceptar, rechazar,
      min de lectura, minutos de lectura, tiempo de lectura, reportar error, x
    `),
    video: list(`
      video, videos, ver video, en video, fotogaleria, galeria, en vivo, podcast, reproducir
    `),
  },
  within: {
    ad: ['continua despues de la publicidad', 'continua debajo de la publicidad'],
    copyright: list(`
      todos los derechos reservados, derechos reservados, prohibida su reproduccion, prohibida
      la reproduccion
    `),
    related: ['te puede interesar', 'lea tambien', 'lee tambien'],
    share: ['compartir en facebook', 'compartir en twitter', 'compartir en whatsapp'],
    ui: ['siguenos en google news', 'siguenos en facebook', 'normas de la comunidad'],
    video: [],
  },
  you: ['tu', 'tus', 'usted', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'nos', 'ti'],
}
