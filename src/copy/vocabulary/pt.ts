import { list, type Vocabulary } from './types.js'

export const pt: Vocabulary = {
  alert: list(`
    alertas, alertas de noticias, alertas de ultima hora, ultima hora, noticias de ultima hora,
    noticias urgentes, notificacoes, notificacoes push, breaking news, noticias em tempo real,
    plantao, em primeira mao
  `),
  byline: list(`
    por, texto, texto de, da redacao, redacao, escrito por, reportagem de
  `),
  biography: list(`
    e jornalista, e reporter, e editor, e editora, e correspondente, e colunista, jornalista
    formado, jornalista formada, formado em jornalismo, formada em jornalismo, graduado em
    jornalismo, graduada em jornalismo, escreve sobre, trabalhou, ja trabalhou, pos graduado,
    pos graduada, e autor de, e autora de, licenciado em, licenciada em, cobre, atua como
  `),
  consent: {
    matter: list(`
      politica de privacidade, privacidade, termos, termos de uso, termos e condicoes,
      condicoes, dados pessoais, dados, tratamento, consentimento, newsletter, newsletters, e
      mail, e mails, email, emails, ofertas, promocoes, comunicacoes, marketing, cancelar,
      descadastrar, cookies, lgpd, rgpd, publicidade, aviso de privacidade
    `),
    opening: list(`
      ao se inscrever, ao inscrever se, ao assinar, ao se cadastrar, ao cadastrar, ao clicar, ao
      enviar, ao continuar, ao subscrever, ao registar se, ao fornecer, ao informar, ao
      preencher, ao prosseguir, ao submeter, ao realizar, aceito, concordo, li e aceito, li e
      concordo, declaro, autorizo, estou de acordo, sim aceito, sim quero, quero receber, desejo
      receber, gostaria de receber, os seus dados, seus dados, o seu email, seu e mail, os
      dados, voce pode, voce podera, voce concorda, voce aceita, pode, podera, este site, esta
      pagina, este formulario, leia a nossa, leia nossa, consulte a, consulte nossa, veja a
      nossa, veja nossa, conheca nossa, conheca a, para mais informacoes, para saber mais, saiba
      mais sobre, nossa politica, a nossa politica, utilizaremos, de acordo com, dou o meu
      consentimento, tomei conhecimento
    `),
    phrase: list(`
      recaptcha, nossa politica de privacidade, nossos termos, a nossa politica de privacidade,
      os nossos termos, politica de privacidade e, voce concorda com, concorda com os, concorda
      com a, concorda com nossa, concorda em receber, aceita receber, aceita os, aceita a,
      aceito receber, aceito os termos, aceito a politica, concordo com os, concordo com a,
      concordo em receber, li e aceito, li e concordo, tratamento dos meus dados, tratamento dos
      seus dados, tratamento de dados, seus dados pessoais, cancelar a subscricao, cancelar sua
      inscricao, cancelar a inscricao, cancelar a qualquer momento, descadastrar
    `),
  },
  credit: list(`
    com informacoes de, com informacoes da, com informacoes do, com agencias, com agencia, com
    lusa, com reuters, com afp, com a colaboracao de, com colaboracao de, fonte, fontes,
    colaborou, colaboraram
  `),
  date: list(`
    janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
    dezembro, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, segunda, terca,
    quarta, quinta, sexta, feira, sabado, domingo, de, do, as, a, o, h, hs, horas, hora,
    publicado, publicada, publicacao, atualizado, atualizada, atualizacao, criado, modificado,
    ultima, em, ha, dias, dia, min, minutos, minuto, leitura, tempo, hoje, ontem, data, postado
  `),
  ending: list(`
    veja tambem, leia tambem, leia mais, relacionadas, relacionados, noticias relacionadas, mais
    lidas, as mais lidas, comentarios, temas, topicos, tags, sobre o autor, sobre a autora, mais
    noticias, saiba mais, recomendadas, assuntos, palavras chave, ultimas noticias, artigos
    relacionados, continue lendo, nos siga no
  `),
  opening: {
    ad: list(`
      publicidade, anuncio, conteudo patrocinado, patrocinado, oferecido por, continua apos,
      continua depois, em parceria com
    `),
    nav: list(`
      tags, topicos, assuntos, palavras chave, ver comentarios, ver todos, voltar, mais sobre,
      temas, deixe seu comentario, comentar
    `),
    related: list(`
      leia tambem, leia mais, leia ainda, ler mais, ler tambem, veja tambem, veja mais, saiba
      mais, confira, confira tambem, relacionado, relacionadas, relacionados, mais noticias,
      noticias relacionadas, mais lidas, as mais lidas, recomendado, recomendamos, nao perca,
      continue lendo, entenda, artigos relacionados, materia relacionada
    `),
    share: list(`
      compartilhe, compartilhar, partilhar, partilhe, compartilhar no, siga nos, nos siga, siga
      o, siga a, siga nosso, enviar por, copiar link, clique para compartilhar, acompanhe nas
      redes, acompanhe o
    `),
    ui: list(`
      seu navegador, encontrou um erro, encontrou algum erro, fale com, fale conosco, para
      comentar, faca login, ouvir, ouca, ouca este, este texto, este artigo, envie sua, tem
      alguma denuncia, os comentarios, deixe o seu, de a sua opiniao, viu algum erro
    `),
    video: list(`
      video, videos, assista, veja o video, assista ao, podcast, ao vivo, galeria, veja videos,
      veja fotos
    `),
  },
  section: list(`
    mundo, politica, economia, esportes, esporte, desporto, cultura, sociedade, internacional,
    brasil, portugal, opiniao, ciencia, tecnologia, saude, entretenimento, policia, cidades,
    cotidiano, inicio, capa, ultima hora, ultimas, noticias, futebol, local, pais, educacao,
    famosos, exclusivo, bahia, ambiente
  `),
  share: list(`
    compartilhe, compartilhar, partilhar, partilhe, enviar, envie, imprimir, copiar, copiado,
    link, no, na, via, por, pelo, salvar, guardar, comentar, siga, nos, esta, este, artigo,
    noticia, materia, ouvir, redes, sociais, com, amigos, e, ou, o, a
  `),
  signUp: {
    ask: list(`
      assine, assinar, inscreva se, inscreva, se inscreva, cadastre se, cadastre, receba,
      receber, recebe, subscreva, subscrever, registe se, registre se, entre no, entre em,
      participe, participe do, quer, quero, nao perca, fique, fica, insira, digite, informe seu,
      seu e mail, o seu email, toda manha, todos os dias, todas as manhas, toda semana, todas as
      semanas, diariamente, semanalmente, toda sexta, a newsletter, nossa newsletter,
      newsletter, as noticias, as principais, as melhores, o melhor, gratis, gratuitamente,
      conheca, descubra, siga, ative, ativar, obrigado, obrigada, escolha, baixe, tenha,
      acompanhe, comece, clique aqui, faca parte, junte se
    `),
    inbox: list(`
      seu e mail, seu email, sua caixa, caixa de entrada, caixa de correio, no e mail, por e
      mail, por email, no seu email, no seu e mail, seu whatsapp, no celular, seu celular, seu
      telemovel
    `),
    offer: list(`
      newsletter, newsletters, boletim, boletins, alertas, noticias, as noticias, principais
      noticias, ultimas noticias, notificacoes, e mail, email, canal do whatsapp, canal no
      whatsapp, grupo do whatsapp, grupo no whatsapp, canal de whatsapp, grupo de whatsapp,
      whatsapp, telegram, canal do telegram, resumo, informado, destaques, informacao,
      novidades, por dentro
    `),
    phrase: list(`
      e mail valido, email valido, insira um e mail, verifique seu e mail, verifique a sua
      caixa, receba todas, receba diariamente, receba todo, receba toda, receba no whatsapp,
      siga o canal, siga nosso canal, participe do canal, participe do grupo, assine nossa
      newsletter, assine a newsletter, assine nossas newsletters, assine a nossa, inscreva se
      na, inscreva se em nossa, inscreva se no, inscreva se gratuitamente, inscreva se aqui,
      cadastre se na, cadastre se para, cadastre seu, nossa newsletter, nossas newsletters,
      nosso boletim, a nossa newsletter, subscreva a, subscreva a newsletter, receba as
      noticias, receba noticias, receba as principais, receba no seu, receba em seu, receba
      gratuitamente, receba os, receba nossa, receba a newsletter, no seu e mail, no seu email,
      em seu e mail, seu melhor e mail, seu e mail, o seu email, caixa de entrada, canal do
      whatsapp, canal no whatsapp, grupo do whatsapp, grupo no whatsapp, grupo exclusivo de
      whatsapp, nosso canal, nosso grupo, inscricao realizada, cadastro realizado, obrigado por
      se inscrever, obrigado por assinar
    `),
  },
  subscription: list(`
    exclusivo para assinantes, so para assinantes, conteudo exclusivo, conteudos exclusivos, ja
    e assinante, ja sou assinante, ja e assinante entre, para continuar lendo, para continuar a
    ler, continue lendo com, assine por, assine por apenas, assine agora, assine ja, assine
    para, assine e, assinatura, acesso ilimitado, primeiro mes, por mes, ao mes, mes, cancele
    quando, apoie, edicao impressa, sem barreiras, quantas materias, todas as materias, leia o
    conteudo, crie uma conta, crie sua conta, torne se assinante, seja assinante, ate aqui
  `),
  whole: {
    ad: list(`
      publicidade, pub, anuncio, patrocinado, continua apos a publicidade, continua depois da
      publicidade, conteudo patrocinado
    `),
    caption: ['foto', 'imagem', 'legenda'],
    consent: list(`
      politica de privacidade, termos de uso, termos e condicoes, aviso de privacidade,
      privacidade, aviso legal, politica de cookies
    `),
    nav: list(`
      comentarios, comentario, ver comentarios, comentar, comente, deixe seu comentario, deixe
      um comentario, tags, topicos, temas, assuntos, inicio, voltar, proximo, anterior, buscar,
      pesquisar, menu, ir para o conteudo, palavras chave, mais sobre
    `),
    related: list(`
      veja tambem, leia tambem, leia mais, ler mais, veja mais, ver mais, saiba mais, mais
      noticias, noticias relacionadas, materias relacionadas, artigos relacionados,
      relacionadas, relacionados, relacionado, conteudo relacionado, mais lidas, as mais lidas,
      mais lidos, mais vistas, mais vistos, ultimas noticias, ultimas, recomendadas,
      recomendados, recomendados para voce, recomendado para voce, voce pode gostar, voce tambem
      pode gostar, pode gostar, nao perca, destaques, em destaque, em alta, outras noticias,
      continue lendo, continuar a ler, mais populares, confira, confira tambem, pode interessar,
      tambem pode interessar
    `),
    share: list(`
      compartilhe, compartilhar, partilhar, partilhe, partilhar artigo, compartilhe esta
      noticia, compartilhe essa noticia, imprimir, enviar, copiar link, link copiado, salvar,
      guardar, nos siga no, siga nos, siga nos no, ouvir, envie
    `),
    signUp: list(`
      assine, assinar, inscreva se, inscrever, inscrever se, cadastre se, cadastrar, newsletter,
      newsletters, receba, receber, subscrever, subscreva, e mail, email, seu e mail, seu email,
      o seu email, seu melhor e mail, digite seu e mail, digite seu email, insira seu e mail,
      insira o seu email, enviar, nome, sobrenome, apelido, campo obrigatorio, quero receber,
      confirmar, obrigado, registar, ok, participar, assine nossa newsletter, ativar
      notificacoes
    `),
    subscription: list(`
      entrar, entre, login, fazer login, continuar, ja sou assinante, ja e assinante, assine
      agora, assine ja, ver planos, ver ofertas, ou, exclusivo para assinantes, quero assinar,
      iniciar sessao, criar conta, quero ler todas as materias, conteudo exclusivo para
      assinantes
    `),
    ui: list(`
      fechar, mostrar mais, ver mais, ver menos, expandir, carregando, tela cheia, ouvir, ouvir
      artigo, minutos de leitura, min de leitura, tempo de leitura, aceitar, recusar, resumo, x,
      reportar erro, corrigir
    `),
    video: list(`
      video, videos, veja o video, assista, ao vivo, galeria, galeria de fotos, podcast,
      reproduzir
    `),
  },
  within: {
    ad: ['continua apos a publicidade', 'continua depois da publicidade'],
    copyright: ['todos os direitos reservados'],
    related: ['leia tambem', 'veja tambem'],
    share: list(`
      compartilhar no facebook, compartilhar no twitter, compartilhar no whatsapp, partilhar no
      facebook
    `),
    ui: ['siga nos no google', 'siga no google news'],
    video: [],
  },
  you: ['voce', 'tu', 'teu', 'tua', 'nosso', 'nossa', 'nossos', 'nossas'],
}
