import type { Composition, Member } from '../../council/types.ts';
import type { Ballot } from '../../procedure/types.ts';
import { ballotWords } from '../words.ts';

/** One chair at the table. Lengths are in drawing units (`width` × `height` of the plan). */
export interface Seat {
  readonly code: string;
  readonly name: string;
  /** The name in one or two lines, short enough to stand beside its chair. */
  readonly lines: readonly string[];
  readonly permanent: boolean;
  /** null where the ballot is not known. */
  readonly ballot: Ballot | null;
  readonly veto: boolean;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** "France, permanent member: in favour". */
  readonly said: string;
}

export interface HorseshoePlan {
  readonly width: number;
  readonly height: number;
  /** Half the side of a chair's mark. */
  readonly mark: number;
  readonly seats: readonly Seat[];
  /** The table itself, as an SVG path. */
  readonly table: string;
  /** Where the result stands, inside the table. */
  readonly centre: { readonly x: number; readonly y: number };
}

const radius = 196;
const leg = 112;
const width = 760;
const top = 82;
const centreX = width / 2;
const centreY = top + radius;
const height = centreY + leg + 36;
/** Of the seat labels' type, on average. */
const letterWidth = 8.6;

/** Names the long way round are known by a shorter one in every delegates' lounge. */
const shortNames: Readonly<Record<string, string>> = {
  RUS: 'Russian Federation',
  USA: 'United States',
  GBR: 'United Kingdom',
  COD: 'DR Congo',
  COG: 'Congo',
  KOR: 'Republic of Korea',
  ARE: 'United Arab Emirates',
  TZA: 'Tanzania',
  SYR: 'Syria',
  IRN: 'Iran',
  VEN: 'Venezuela',
  BOL: 'Bolivia',
  VCT: 'St Vincent and the Grenadines',
  LBY: 'Libya',
  BYS: 'Byelorussian SSR',
  UKR: 'Ukraine',
  SUN: 'USSR',
  MKD: 'North Macedonia',
  VNM: 'Viet Nam',
  CAF: 'Central African Republic',
};

/** A name longer than `room` letters is broken at the space that leaves the two lines most even. */
export function nameLines(name: string, room: number): readonly string[] {
  if (name.length <= room) return [name];
  let best: readonly string[] = [name];
  let least = name.length;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    const longer = Math.max(at, name.length - at - 1);
    if (longer < least) {
      least = longer;
      best = [name.slice(0, at), name.slice(at + 1)];
    }
  }
  return best;
}

/** The short name a seat is labelled with; the full name stands in the list of ballots. */
const shortName = (code: string, name: string): string => shortNames[code] ?? name;

const round = (n: number): number => Math.round(n * 10) / 10;

/** The point at `share` (0–1) of the way clockwise round the table, with the outward direction there. */
function placeAt(share: number): { x: number; y: number; outX: number; outY: number } {
  const arc = Math.PI * radius;
  const along = share * (arc + 2 * leg);
  if (along < leg) return { x: centreX - radius, y: centreY + leg - along, outX: -1, outY: 0 };
  if (along > leg + arc) return { x: centreX + radius, y: centreY + (along - leg - arc), outX: 1, outY: 0 };
  const angle = Math.PI - (along - leg) / radius;
  return { x: centreX + radius * Math.cos(angle), y: centreY - radius * Math.sin(angle), outX: Math.cos(angle), outY: -Math.sin(angle) };
}

/** A member's place at the table, with the seat as it is drawn under each ballot it was met with. */
interface Chair extends Omit<Seat, 'ballot' | 'veto' | 'said'> {
  readonly seats: Map<string, Seat>;
}

const mark = 21;

function placeChairs(members: readonly Member[]): readonly Chair[] {
  const n = members.length;
  return members.map((member, i): Chair => {
    const at = placeAt(n === 1 ? 0.5 : i / (n - 1));
    const anchor = Math.abs(at.outX) < 0.22 ? 'middle' : at.outX < 0 ? 'end' : 'start';
    const reach = mark + 13;
    // A slanting label begins beside its chair, clear of the ring of a permanent member.
    const aside = anchor === 'middle' || Math.abs(at.outX) > 0.7 ? 0 : at.outX < 0 ? -6 : 6;
    const labelX = at.x + at.outX * reach + aside;
    // Labels near the top stand close to each other; those at the sides have the room to the edge.
    const nearTop = Math.abs(at.outX) < 0.45;
    const room = nearTop ? 12 : Math.floor((anchor === 'end' ? labelX : width - labelX) / letterWidth);
    const lines = nameLines(shortName(member.code, member.name), room);
    const lift = nearTop ? -(lines.length - 1) * 10 - 4 : 0;
    return {
      code: member.code,
      name: member.name,
      lines,
      permanent: member.permanent,
      x: round(at.x),
      y: round(at.y),
      labelX: round(labelX),
      labelY: round(at.y + at.outY * reach + lift),
      anchor,
      seats: new Map(),
    };
  });
}

/** A council sits for a year and votes on dozens of drafts: its chairs are placed once. */
const placed = new WeakMap<readonly Member[], readonly Chair[]>();

function chairsOf(members: readonly Member[]): readonly Chair[] {
  let chairs = placed.get(members);
  if (chairs === undefined) {
    chairs = placeChairs(members);
    placed.set(members, chairs);
  }
  return chairs;
}

/** The same object for the same chair and ballot, so that a drawing of it can be kept. */
function seatOf({ seats, ...chair }: Chair, letter: string, veto: boolean): Seat {
  const ballot = (letter.trim() || null) as Ballot | null;
  const said = `${chair.name}${chair.permanent ? ', permanent member' : ''}: ${ballot ? ballotWords[ballot].word : 'no ballot known'}${veto ? ' (veto)' : ''}`;
  const seat = { ...chair, ballot, veto, said };
  seats.set(`${letter}${veto}`, seat);
  return seat;
}

const inside = radius - 42;
const table = `M${centreX - inside} ${centreY + leg}V${centreY}A${inside} ${inside} 0 0 1 ${centreX + inside} ${centreY}V${centreY + leg}`;

/**
 * The Council at its table as in the chamber: an open horseshoe, the members clockwise in English alphabetical order
 * of the composition, beginning at the lower left. Pure geometry; nothing here knows the outcome.
 *
 * `ballots` holds one letter per member in composition order, a space where one is not known, '' where none is; `vetoedBy` marks chairs.
 */
export function horseshoePlan(composition: Composition, ballots: string, vetoedBy: readonly string[] = []): HorseshoePlan {
  const seats = chairsOf(composition.members).map((chair, i): Seat => {
    const letter = ballots[i] ?? '';
    const veto = vetoedBy.includes(chair.code);
    return chair.seats.get(`${letter}${veto}`) ?? seatOf(chair, letter, veto);
  });
  return { width, height, mark, seats, table, centre: { x: centreX, y: centreY + 10 } };
}
