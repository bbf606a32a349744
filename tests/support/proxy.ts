import { createServer, connect, type Socket } from 'node:net'

/** A line to a server that can be broken. */
export interface BreakableLine {
  close: () => Promise<void>
  /** Ends every connection, and each that is made until {@link BreakableLine.mend}. */
  cut: () => void
  /** Lets nothing through, and says nothing of it, until {@link BreakableLine.mend}. */
  hang: () => void
  mend: () => void
  port: number
}

/** Opens a line to a server's port, on a port of its own. */
export async function openLine(to: { host: string; port: number }): Promise<BreakableLine> {
  const sockets = new Set<Socket>()
  let state: 'cut' | 'hanging' | 'whole' = 'whole'
  const add = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // What is to be said of a broken line, its two ends say.
    socket.on('error', () => socket.destroy())
    if (state === 'hanging') socket.pause()
  }
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy()
    const far = connect(to)
    add(near)
    add(far)
    near.on('data', (data) => far.write(data))
    far.on('data', (data) => near.write(data))
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    if (state === 'hanging') for (const socket of [near, far]) socket.pause()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    state = 'cut'
    for (const socket of sockets) socket.destroy()
  }
  return {
    close: async () => {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
    cut,
    hang: () => {
      state = 'hanging'
      for (const socket of sockets) socket.pause()
    },
    mend: () => {
      state = 'whole'
      for (const socket of sockets) socket.resume()
    },
    port: (server.address() as { port: number }).port,
  }
}
