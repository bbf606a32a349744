import { describe, expect, it } from 'vitest'
import { parseCopy } from '../../../src/copy/index.js'

const paragraph =
  'The council met on Monday and agreed to mend the roof of the town hall by winter.'
const copy = (...lines: string[]) => parseCopy(['Council mends the roof', ...lines].join('\n'))
const kindOf = (line: string) => copy(line, paragraph, paragraph).callouts[0]?.kind

describe('call-outs', () => {
  it.each([
    'Sign up for breaking news alerts',
    'Jetzt Push-Nachrichten für Eilmeldungen aktivieren',
    'Recevez nos alertes info en temps réel',
    'Suscríbete a las alertas de última hora',
    'Iscriviti per ricevere le notizie dell’ultima ora',
    'Receba alertas de última hora no seu e-mail',
  ])('tells an invitation to breaking-news alerts: %s', (line) => {
    expect(kindOf(line)).toBe('alert')
  })

  it.each([
    'Subscribe to the Ellary Evening newsletter',
    'Enter your email address',
    'Melden Sie sich für unseren Newsletter an!',
    'Abonnez-vous à notre newsletter',
    'Apúntate aquí a nuestra newsletter diaria',
    'Ricevi ogni mattina le notizie più importanti',
    'Inscreva-se na nossa newsletter',
  ])('tells an invitation to a newsletter: %s', (line) => {
    expect(kindOf(line)).toBe('newsletter')
  })

  it.each([
    'I agree to receive newsletters from the Courier.',
    'By clicking submit you agree to our Terms and Privacy Policy.',
    'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
    'Ja, ich möchte den Newsletter erhalten und akzeptiere die AGB.',
    'Vous pouvez vous désinscrire à tout moment de la newsletter.',
    'He leído y acepto la política de privacidad.',
    'Puoi annullare l’iscrizione alla newsletter in qualsiasi momento.',
    'Li e aceito os termos de uso.',
  ])('tells what a reader agrees to: %s', (line) => {
    expect(kindOf(line)).toBe('consent')
  })

  it('tells a bare pointer to a policy, and an offer to subscribe', () => {
    expect(kindOf('Privacy Policy')).toBe('privacy')
    expect(kindOf('Subscribe to Courier Premium for unlimited access')).toBe('subscription')
  })

  it('takes a form whole, with its title, its pitch and its button', () => {
    const form = [
      'The Courier Weekly',
      'Every Friday, a digest of the best of our coverage.',
      'Email address',
      'Sign up',
    ]
    const parsed = copy(paragraph, paragraph, paragraph, ...form, paragraph)
    expect(parsed.callouts.map(({ text }) => text)).toEqual(form)
    expect(parsed.paragraphs).toHaveLength(4)
  })

  it('keeps a paragraph that stands between two forms', () => {
    const parsed = copy(
      'Sign up to our newsletter',
      paragraph,
      'Sign up to our newsletter',
      paragraph,
    )
    expect(parsed.paragraphs).toEqual([paragraph, paragraph])
  })

  it('keeps a byline that stands above a form', () => {
    expect(copy('Ada Brisk', 'Sign up to our newsletter', paragraph, paragraph).byline).toBe(
      'Ada Brisk',
    )
  })

  it.each([
    [
      'I would like to be emailed about offers and updates from The Courier. Read our privacy policy',
      'The Courier',
    ],
    ['I agree to receive newsletters from Courier', 'Courier'],
    ['By signing up you agree to Courier News’ Terms and Privacy Policy.', 'Courier News'],
    ['Subscribe to Courier Premium to bookmark this article', 'Courier'],
    ['© 2024 The Ellary Courier', 'The Ellary Courier'],
  ])('reads the publication from "%s"', (line, publication) => {
    expect(copy(line, paragraph, paragraph).publication).toBe(publication)
  })
})
