import { list, type Vocabulary } from './types.js'

export const en: Vocabulary = {
  alert: list(`
    breaking news alert, breaking news alerts, breaking news email, breaking news emails,
    breaking news updates, breaking news notifications, breaking news newsletter, breaking
    alerts, news alerts, push alerts, push notifications, instant alerts, real time alerts,
    breaking news straight to, breaking news sent, breaking news delivered, breaking news by
    email, breaking news in your inbox, breaking news to your inbox
  `),
  byline: ['by', 'written by', 'words by', 'story by', 'report by'],
  biography: list(`
    is a reporter, is a senior reporter, is a staff writer, is a freelance, is a journalist, is
    an editor, is a correspondent, is the author of, is a columnist, is based in, is a writer,
    is a news editor, is a contributing, is an award winning, covers politics for, covers
    national, covers the, is deputy editor, is our, joined the, follow him on, follow her on,
    follow them on, can be reached at, reach him at, reach her at, you can contact, is an
    independent global news, is the political editor, writes about, reports on, has worked for,
    previously worked, in her spare time, in his spare time, journalism degree, degree in
    journalism
  `),
  consent: {
    matter: list(`
      privacy, privacy policy, privacy notice, privacy statement, terms, terms of use, terms of
      service, terms and conditions, terms conditions, personal data, personal information,
      cookie policy, unsubscribe, opt out, emails, email, newsletter, newsletters, marketing,
      promotional, promotions, offers, data protection, withdraw, third parties, contacted by
    `),
    opening: list(`
      i agree, i consent, i accept, i confirm, i understand, i acknowledge, i would like, i d
      like, i want to receive, i have read, yes i, yes please, yes send me, by signing up, by
      subscribing, by clicking, by submitting, by providing, by entering, by registering, by
      continuing, by checking, by ticking, by joining, by creating, by pressing, by tapping, by
      selecting, by using, by completing, by sharing your, by giving us, by proceeding, you
      agree, you consent, you accept, you acknowledge, you can unsubscribe, you may unsubscribe,
      you can opt out, you may opt out, you can withdraw, we will use, we use your, we ll use,
      we may use, we will only, we will never, we ll never, we care about, we process, we
      promise, we may share, we collect, we respect your, your information, your data, your
      personal, your email address will, your privacy, for more information, for information
      about, for more details, to find out more about how, find out more about how, read our,
      see our, read more about our, view our, please read, please see, please take a look,
      please refer, check our, learn more about how we, newsletters may contain, this newsletter
      may contain, our newsletters may, this site is protected, this form is protected, this
      site uses, protected by, unsubscribe, opt out, privacy policy, privacy notice, details of,
      tick, tick here, check this box, please tick, send me, keep me, email me, to understand
      how, agree to
    `),
    phrase: list(`
      recaptcha, i agree to receive, i would like to receive emails, i would like to be emailed,
      i would like to receive, i consent to receive, read our privacy policy, see our privacy
      policy, our privacy policy, our privacy notice, our privacy statement, by signing up you,
      by subscribing you, by clicking you, unsubscribe at any time, unsubscribe any time,
      unsubscribe anytime, opt out at any time, opt out any time, withdraw your consent, our
      terms of service, our terms of use, our terms and conditions, our terms and privacy, our
      terms, you agree to our, you agree to the, you agree to receive, you consent to, privacy
      policy and terms, terms and privacy, terms of service apply, we won t spam, we will never
      share your, we ll never share your, we will not share your, your personal data, your email
      address will, how we use your, charities online ads and content funded by outside parties
    `),
  },
  credit: list(`
    contributed to this report, contributed to this story, contributed to this article,
    contributed to this dispatch, contributed reporting, reporting by, additional reporting by,
    additional reporting from, with reporting by, writing by, editing by, compiled by, with
    files from, with file from, with input from, with inputs from, with agencies, with agency
    inputs, with information from, with reporting from, with contributions from, with material
    from, this report includes contributions, this report also includes contributions, this
    story includes contributions, this article includes contributions, source, sources
  `),
  date: list(`
    january, february, march, april, may, june, july, august, september, october, november,
    december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri,
    sat, sun, am, pm, a, p, m, h, at, on, the, of, st, nd, rd, th, gmt, bst, utc, est, edt, et,
    pst, pdt, pt, cst, cdt, ct, mst, mdt, cet, cest, ist, aest, aedt, sast, hkt, sgt, jst,
    published, posted, updated, update, modified, created, first, last, date, issued, time, ago,
    hour, hours, hrs, hr, minute, minutes, min, mins, day, days, week, weeks, today, yesterday,
    read, reading, bookmark
  `),
  ending: list(`
    about the author, about the authors, about the writer, topics, tags, more about, related
    topics, more on this story, view comments, comments, leave a comment, join the conversation,
    join the discussion, filed under, most read, most popular, read next, up next, related
    articles, related stories, more for you, recommended for you, you may also like, you might
    also like, sponsored stories, sponsored content, promoted stories, around the web, trending,
    more from, top stories, related topic, in this article
  `),
  opening: {
    ad: list(`
      advertisement, advertorial, sponsored, paid content, in partnership with, paid for by,
      promoted by, story continues below, article continues below, article continues after,
      continue reading below, scroll to continue, this advertisement has not loaded, download
      our app, download the, listen to our, listen to the, add us as a preferred source
    `),
    nav: list(`
      tags, topics, filed under, more about, related topics, see all, view all, back to, return
      to, view comments, show comments, go to comments, jump to, skip to, leave a comment, post
      a comment, in this article, you are here
    `),
    related: list(`
      read more, read also, also read, more, related, see also, see more, read next, don t miss,
      you may also like, you might also like, recommended, further reading, most read, most
      popular, more on, more from, more stories, more news, latest news, related coverage,
      related article, related articles, related stories, also on, opinion, explainer, analysis,
      go deeper, dig deeper, for more stories like this, for more on, for more stories, for more
      news, click here, watch more, read the full, continue reading, editor s choice, editors
      picks, editor s picks, top stories, in case you missed it, new stories on, poll
    `),
    share: list(`
      share this, share on, share via, share current, share article, click to share, click to
      print, click to email, copy article link, copy link, see more sharing, follow us on,
      follow us, find us on, like us on, send this page, share your
    `),
    ui: list(`
      tap here, click to expand, click here to, would you like to comment, please read our
      comment, please read our, please log in, please be respectful, as you comment, we
      apologize but this, try refreshing, join our commenting, join thought provoking, this is a
      breaking news story, this is a breaking new story, this is a developing story, this story
      is being updated, this breaking news story, report a typo, report an error, report a
      correction, got a tip, got a story, do you have a story, have a tip, get in touch, contact
      us, send us, email us, our standards, journalistic standards, our journalism, all rights
      reserved, follow live updates, view all, hide message, decrease article font, increase
      article font, your browser, javascript, enable javascript, error loading, comments are
      closed, the views expressed, why you can trust, have your say, add your comment, we want
      to hear from you, corrections, download, gift this, save article, we welcome your, we
      invite you
    `),
    video: list(`
      watch, video, up next, play video, now playing, listen, podcast, live, gallery, in
      pictures
    `),
  },
  section: list(`
    world, news, politics, business, sport, sports, opinion, culture, technology, tech, science,
    health, entertainment, home, uk, us, uk news, us news, world news, europe, asia, africa,
    americas, middle east, local, national, international, economy, markets, environment,
    climate, lifestyle, travel, football, exclusive, breaking, breaking news, live, analysis,
    explainer, latest
  `),
  share: list(`
    share, sharing, shares, tweet, copy, copied, link, email, e, mail, print, save, send, item,
    article, story, page, this, via, on, to, with, by, more, options, see, someone, a, friend,
    close, open, opens, in, new, window, click, post, pin, follow, us, url, clipboard, gift,
    bookmark, comment, comments, the, your, or, text, message, current
  `),
  signUp: {
    ask: list(`
      the essential, essential, download our, check out, see our, read our, tap here, click
      here, sign in, we send, we ll send, our best, your essential, everything you need, sign
      up, sign me up, sign up for, signup, subscribe, subscribe to, get the, get our, get all
      the, get your, get a, get daily, get more, get unlimited, get breaking, get news, get
      weekly, get email, get alerts, get up to date, get instant, get exclusive, get free, get
      this, get updates, get stories, get insights, get top, get latest, receive, receive the,
      receive our, join, join our, join the, register, register for, register here, enter your,
      stay up to date, stay informed, stay on top of, stay ahead, stay in the loop, stay in the
      know, stay updated, stay connected, keep up, keep up to date, keep up with, start your
      day, start the day, start your morning, never miss, don t miss, want the latest, want
      more, want to get, want to receive, want a, like what you, love, looking for, be the
      first, be first, have the, have our, discover, delivered, sent straight, free, for free,
      for the latest, for more, catch up, activate, turn on, enable, follow, opt in, our,
      choose, select, add, explore, browse, interested in, your daily, your weekly, your guide,
      the best of, the latest, every morning, every weekday, every week, every day, each
      morning, each week, every sunday, every friday, every monday, make sense of, understand,
      unlock, thank you, thanks for, you have, you are, there was, a weekly, a daily, weekly,
      daily, need a, tired of, not ready, view, see all, manage
    `),
    inbox: list(`
      your inbox, inbox, your email, your email address, your e mail, your mailbox, straight to
      you, direct to you, in your email, to your phone, by email
    `),
    offer: list(`
      delivered every, delivered daily, delivered weekly, an update, the essential, most
      important stories, need to know, what matters, trending news, news of the day, day s news,
      stories of the day, news and analysis, news and insights, news and features, best stories,
      best of our coverage, our coverage, our journalism, our best stories, newsletter,
      newsletters, alerts, email alerts, news alerts, emails, e newsletter, news updates,
      updates, briefing, morning briefing, daily briefing, digest, roundup, round up, top
      stories, biggest stories, latest stories, latest news, daily news, headlines, latest
      headlines, top headlines, must read stories, tech news, national news, mailing list,
      inbox, email list, notifications, whatsapp channel, whatsapp community, whatsapp group,
      telegram channel, daily email, weekly email, free email, bulletin, dispatch
    `),
    phrase: list(`
      something went wrong, something went wrong please, please enter a valid, check your inbox,
      check your email, please check your, you re subscribed, you re signed up, you are now
      subscribed, you have subscribed, you ve subscribed, you can manage your, manage your
      newsletter, manage your email, email preferences, newsletter preferences, follow our
      channel, our channel, follow us on whatsapp, join our community, on your phone, sign up
      for our, sign up to our, sign up for the, sign up for newsletters, sign up for free, sign
      up to the, sign up for daily, sign up for breaking, sign up for instant, sign up for
      email, sign up here, sign up now, sign up today, sign up below, signing up to our, signing
      up for our, subscribe to our, subscribe for free, subscribe here, subscribe now, subscribe
      today, subscribing to our, our free newsletter, our newsletter, our newsletters, our daily
      newsletter, our weekly newsletter, our mailing list, our email list, our daily email, our
      weekly email, this newsletter, to your inbox, in your inbox, straight to your inbox, enter
      your email, your email address, email address required, explore all newsletters, browse
      newsletters, browse all newsletters, more newsletters, all newsletters, successfully
      subscribed, subscribed to our, subscribing you to, thanks for signing up, thank you for
      signing up, thanks for subscribing, thank you for subscribing, join our whatsapp, join our
      telegram, our whatsapp channel, our whatsapp community, our morning briefing, our breaking
      news, the next issue of, will soon be in your inbox, a welcome email is on its way, please
      enter a valid email, we encountered an issue signing you up, please try again
    `),
  },
  subscription: list(`
    or sign in, or log in, sign in now, reserved for subscribers, subscribers only, for
    subscribers only, exclusive to subscribers, subscriber exclusive, already subscribed,
    already a subscriber, already a member, already have an account, subscribe to bookmark, to
    bookmark this article, start your independent premium, create an account, sign in or create,
    unlimited access, unlimited online access, unlimited digital access, unlimited articles,
    digital edition, home delivery, print subscriber, print subscription, digital subscription,
    your subscription, view more offers, view offers, subscription plans, become a member,
    become a subscriber, become a supporter, support our journalism, support local journalism,
    support independent journalism, support quality journalism, support the guardian, to
    continue reading, to keep reading, continue reading with, free trial, cancel anytime, cancel
    any time, log in to, sign in to, register for free to, free articles, free article, article
    limit, first month, per month, a month, make a donation, donate today, please donate, please
    consider, epaper, activate your online access, subscribe to read, subscribe for, subscribe
    to unlock, premium subscription, create a free account, enjoy the latest, exclusive articles
  `),
  whole: {
    ad: list(`
      ad, ads, advertisement, advertising, sponsored, ad policy, advertisement scroll to
      continue, continue reading below, story continues below, story continues below
      advertisement, article continues below, promoted, partner content, close ad, skip ad,
      report this ad, remove ads
    `),
    caption: list(`
      image, photo, image caption, image source, media caption, view image in fullscreen,
      enlarge this image, hide caption, toggle caption
    `),
    consent: list(`
      privacy policy, privacy notice, privacy, terms of use, terms of service, terms and
      conditions, cookie policy, terms, data protection
    `),
    nav: list(`
      author of the article, article by, authors, author, comments, comment, leave a comment,
      view comments, show comments, add comment, add a comment, post a comment, join the
      conversation, join the discussion, more about, topics, tags, home, menu, back, next,
      previous, skip to content, skip to main content, back to top, view all, see all, search,
      about, contact, sections, top, contents, follow, following
    `),
    related: list(`
      related, related article, related articles, related stories, related content, related
      coverage, related topics, related links, related news, related posts, read more, read
      next, read also, also read, more on this, more on this story, most read, most popular,
      most viewed, most shared, popular, trending, trending now, more trending, recommended,
      recommended for you, recommended stories, you may also like, you might also like, you
      might like, more for you, more stories, more videos, more news, see also, see more, editor
      s choice, editors picks, editor s picks, up next, next up, top stories, latest, latest
      news, latest stories, must read, must reads, news that matters, current issue, more like
      this, further reading, keep reading, don t miss, from our partners, sponsored stories,
      around the web, promoted stories, what to read next, in the news, elsewhere, learn more,
      explore more, list of items, end of list
    `),
    share: list(`
      share, share this, share this article, share this story, share this with, share with,
      share article, share full article, copy link, link copied, copy, copied, email, print,
      save, tweet, bookmark, gift article, save for later, mailto, get the app
    `),
    signUp: list(`
      sign up, signup, sign me up, subscribe, subscribed, subscribe now, join, join now, get
      started, email, email address, e mail, e mail address, your email, your email address,
      enter your email, enter email, enter email address, email address required, first name,
      last name, name, submit, register, register now, newsletter, newsletters, news updates,
      sign up to our newsletter, sign up for free, notify me, get alerts, required, invalid
      email, success, thank you, processing, go, select all, preview, see sample, view sample, i
      m in, count me in, yes please, no thanks, not now, maybe later, sign up log in, keep me
      updated
    `),
    subscription: list(`
      log in, login, sign in, continue, already subscribed, subscribe already subscribed,
      already a subscriber, already a subscriber log in, already a member, subscribe to continue
      reading, create account, view more offers, subscribe to read, become a member, donate,
      support us, support local journalism, or, premium, subscribers only, exclusive, see
      subscription options, register, manage account, my account
    `),
    ui: list(`
      article content, close, loading, expand, collapse, show more, show less, hide, read more,
      open, play, pause, mute, unmute, required field, report an error, advertisement,
      journalistic standards, our standards, fullscreen, tap to expand, swipe, listen, listen to
      article, listen to this article, ap quizzes, correction, see more, view more, scroll down,
      toggle, summary, key points, highlights, verified, get notified, you can share your
      thoughts in our comments, hide message bar, text size, font size, view gallery, word
      count, wordcount, minute read, min read, x, live, ticker security last change change
    `),
    video: list(`
      video, videos, play video, watch, watch live, watch now, up next, now playing, video
      player, video unavailable, this video can not be played, listen, audio, gallery, photos,
      slideshow, view all
    `),
  },
  within: {
    ad: list(`
      story continues below advertisement, this advertisement has not loaded, preferred source
      on google, by clicking here
    `),
    copyright: ['all rights reserved'],
    nav: ['see our full terms'],
    related: ['follow live updates', 'click here to read'],
    share: list(`
      opens in new window, share on facebook, share via email, share this with your
    `),
    ui: list(`
      video has failed to load, see other videos from our team, comment policy, other
      commenters, community guidelines, article font size, our news team, thomson reuters trust
      principles, this article has been updated, your thoughts in the comments, in the comments
      below, comments section below, browser does not support
    `),
    video: ['back to video', 'watch video', 'watch the video', 'watch below'],
  },
  you: ['you', 'your', 'you re', 'you ll', 'our', 'we', 'we ll'],
}
