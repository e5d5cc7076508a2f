import type { SQLOutputValue } from 'node:sqlite';
import type { PlacedEvent, StoredEvent } from './eventStore.ts';

/** Reads a row of the table `event` back into what was stored. */
export function storedEvent(row: Readonly<Record<string, SQLOutputValue>>): StoredEvent {
  return {
    stream: String(row.stream),
    version: Number(row.version),
    type: String(row.type),
    schema: Number(row.schema),
    at: Number(row.at),
    by: JSON.parse(String(row.by)),
    data: JSON.parse(String(row.data)),
    commandId: row.command_id === null ? null : String(row.command_id),
  };
}

export function placedEvent(row: Readonly<Record<string, SQLOutputValue>>): PlacedEvent {
  return { position: Number(row.position), ...storedEvent(row) };
}
