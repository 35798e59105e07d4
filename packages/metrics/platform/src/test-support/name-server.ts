import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const HEADER = 12;
const SOA = 6;
/** A pointer to the name of the question. Source: https://www.rfc-editor.org/rfc/rfc1035#section-4.1.4 */
const SAME_NAME = 0xc000 | HEADER;

/** A name server on loopback that answers every question with an address of loopback, or a zone that says little. */
export async function nameServer(): Promise<{ readonly address: string; readonly close: () => void }> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query), port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

/** One answer and nothing else. Source: https://www.rfc-editor.org/rfc/rfc1035#section-4.1 */
function answerTo(query: Buffer): Buffer {
  const question = query.subarray(HEADER, endOfName(query, HEADER) + 4);
  const type = question.readUInt16BE(question.length - 4);
  const header = Buffer.from(query.subarray(0, HEADER));
  header.writeUInt16BE(0x8180, 2);
  [1, 1, 0, 0].forEach((count, index) => header.writeUInt16BE(count, 4 + 2 * index));
  const data = type === SOA ? Buffer.alloc(22, 1).fill(0, 0, 2) : Buffer.from([127, 0, 0, 1]);
  const record = Buffer.alloc(12);
  record.writeUInt16BE(SAME_NAME, 0);
  record.writeUInt16BE(type, 2);
  record.writeUInt16BE(1, 4);
  record.writeUInt16BE(data.length, 10);
  return Buffer.concat([header, question, record, data]);
}

const endOfName = (query: Buffer, at: number): number =>
  query[at] === 0 ? at + 1 : endOfName(query, at + 1 + query[at]!);
