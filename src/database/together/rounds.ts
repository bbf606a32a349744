type AnswerAll<Question, Answer> = (questions: Question[]) => Promise<Answer[]>

interface Group {
  answerAll: AnswerAll<unknown, unknown>
  asked: { question: unknown; reject: (error: unknown) => void; resolve: (a: unknown) => void }[]
}

/**
 * Answers the same kind of question, asked by several who work side by side, with one call.
 *
 * A round begins when all of them wait (nothing is left to run but what waits for an answer) and
 * answers one kind: the one that was met first of all, so that whoever took a longer way catches up
 * and the later kinds are asked by as many as possible.
 */
export class Rounds {
  readonly #groups = new Map<string, Group>()
  readonly #stages = new Map<string, number>()
  #isDue = false

  /**
   * @param kind questions of one kind are answered together
   * @param answerAll answers them in the order in which they were asked
   */
  ask<Question, Answer>(
    kind: string,
    question: Question,
    answerAll: AnswerAll<Question, Answer>,
  ): Promise<Answer> {
    const group = this.#groups.get(kind) ?? {
      answerAll: answerAll as Group['answerAll'],
      asked: [],
    }
    this.#groups.set(kind, group)
    if (!this.#stages.has(kind)) this.#stages.set(kind, this.#stages.size)
    this.#schedule()
    return new Promise<unknown>((resolve, reject) => {
      group.asked.push({ question, reject, resolve })
    }) as Promise<Answer>
  }

  #schedule(): void {
    if (this.#isDue || this.#groups.size === 0) return
    this.#isDue = true
    setImmediate(() => void this.#round())
  }

  async #round(): Promise<void> {
    const [kind, { answerAll, asked }] = this.#first()
    this.#groups.delete(kind)
    try {
      const answers = await answerAll(asked.map(({ question }) => question))
      asked.forEach(({ resolve }, at) => resolve(answers[at]))
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
    this.#isDue = false
    this.#schedule()
  }

  #first(): [string, Group] {
    const stageOf = (kind: string) => this.#stages.get(kind) ?? 0
    const [first] = [...this.#groups].sort(([a], [b]) => stageOf(a) - stageOf(b))
    return first as [string, Group]
  }
}
