/** Sentences of our own with figures as outlets write them: bound, number (or low-high), unit, and who is said to say so. */
export interface FigureCase {
  readonly body: string;
  readonly read: readonly string[];
}

export const figureCases: readonly FigureCase[] = [
  {
    body: 'More than 32,000 people have been killed, according to the Hamas-run health ministry.',
    read: ['more_than 32000 people, Hamas-run health ministry'],
  },
  { body: 'According to the UN, at least 1,200 civilians have died.', read: ['at_least 1200 people, UN'] },
  { body: 'Some two million have fled their homes, the UN refugee agency said.', read: ['about 2000000 people, UN refugee agency'] },
  { body: 'Between 300 and 400 soldiers were taken prisoner.', read: ['about 300-400 soldiers'] },
  { body: 'About 60 percent of the houses are in ruins, the World Bank estimates.', read: ['about 60 percent, World Bank'] },
  { body: 'A third of the children are malnourished, UNICEF said.', read: ['exact 0.3333 share, UNICEF'] },
  { body: 'Half of the population needs food aid.', read: ['exact 0.5 share'] },
  { body: 'The mission costs $1.2 billion a year.', read: ['exact 1200000000 dollars'] },
  { body: 'Donors pledged 400 million euros for the camps.', read: ['exact 400000000 euros'] },
  {
    body: 'The war has killed over 150,000 people and driven 12 million from their homes.',
    read: ['more_than 150000 people', 'exact 12000000 people'],
  },
  { body: 'The death toll stands at 4,500, officials said.', read: ['exact 4500 people, officials'] },
  { body: 'The number of refugees has risen to nearly 3 million.', read: ['about 3000000 refugees'] },
  { body: 'Nine out of ten families have been displaced.', read: ['exact 0.9 share'] },
  { body: 'One in four children goes hungry, the agency said.', read: ['exact 0.25 share, agency'] },
  { body: 'The attack left 27 dead and 90 wounded.', read: ['exact 27 people', 'exact 90 people'] },
  {
    body: 'Militants are still holding about 130 hostages, 34 of whom are thought to be dead.',
    read: ['about 130 hostages', 'exact 34 hostages'],
  },
  { body: 'Israel says 1,139 people were killed on 7 October.', read: ['exact 1139 people, Israel'] },
  { body: 'Tens of thousands have been displaced since April.', read: ['about 10000-99999 people'] },
  { body: 'The mission has 15,000 troops and 1,700 police.', read: ['exact 15000 troops', 'exact 1700 police'] },
  { body: 'Fourteen people were hurt, two of them Kenyans.', read: ['exact 14 people', 'exact 2 people'] },
  { body: 'The militia holds 90% of the capital.', read: ['exact 90 percent'] },
  {
    body: 'It was hit by 70 missiles and 145 drones overnight, the air force said.',
    read: ['exact 70 missiles, air force', 'exact 145 drones, air force'],
  },
  { body: 'Some 250 were taken captive.', read: ['about 250 people'] },
  { body: 'The strait carries one fifth of the world’s oil.', read: ['exact 0.2 share'] },
  { body: 'Twenty-one trucks crossed on Sunday.', read: ['exact 21 trucks'] },
  { body: 'The fighting has lasted more than five years.', read: ['more_than 5 years'] },
  { body: 'For four days the debate went on.', read: ['exact 4 days'] },
  { body: 'The battle of seven months has emptied the city.', read: ['exact 7 months'] },
  { body: 'Figures released by the health ministry in Gaza show 32,000 dead.', read: ['exact 32000 people, health ministry in Gaza'] },
  { body: 'The figures come from the health ministry. It says 32,000 people are dead.', read: ['exact 32000 people, health ministry'] },
  {
    body: 'Over 9,000 people have been killed. The toll is that of the health ministry.',
    read: ['more_than 9000 people, health ministry'],
  },
  { body: 'UN figures put the number of dead at 8,700.', read: ['exact 8700 people, UN'] },
  { body: 'The Red Cross puts the number of missing at 1,100.', read: ['exact 1100 people, Red Cross'] },
  { body: 'Analysts estimate that 40,000 homes were destroyed.', read: ['exact 40000 homes, Analysts'] },
  { body: 'Ambassador Nils Holm, 54, spoke at the 9,321st meeting on 12 May 2019.', read: [] },
  { body: 'The Council met at 10 a.m. in room 3 for the third time in 2024.', read: [] },
  { body: 'The 15-member Council voted 13-0 with two abstentions on resolution 2728.', read: [] },
  { body: 'Two weeks later the ministers met again.', read: ['exact 2 weeks'] },
  { body: 'Paragraph 12 extends the mandate for six months.', read: ['exact 6 months'] },
  // Frames met in reports of other wars and disasters, in sentences of our own.
  {
    body: 'Sixteen were shot at the gate, and 20 others were trampled, nurses said.',
    read: ['exact 16 people, nurses', 'exact 20 people, nurses'],
  },
  { body: 'A 25-truck convoy turned back.', read: ['exact 25 trucks'] },
  { body: 'Thirty boats reached the island on Friday – UN', read: ['exact 30 boats, UN'] },
  {
    body: 'The rebels said they had taken the town after an 11-day siege, killing 70 of the defenders.',
    read: ['exact 11 days, rebels', 'exact 70 defenders, rebels'],
  },
  {
    body: 'A rebel communiqué claimed the bridge. It gave the losses as 6 dead and 20 wounded.',
    read: ['exact 6 people, A rebel communiqué', 'exact 20 people, A rebel communiqué'],
  },
  { body: 'Most fled to Chad (1.2 million) and Egypt (900,000).', read: ['exact 1200000 people', 'exact 900000 people'] },
  { body: 'One in every 90 people is a refugee.', read: ['exact 0.0111 share'] },
  { body: 'They captured seven Czech-made guns.', read: ['exact 7 guns'] },
  { body: 'Of the 800 people held, 350 later escaped.', read: ['exact 800 people', 'exact 350 people'] },
  { body: 'The toll is nearing 9,000.', read: ['about 9000 people'] },
  { body: 'The plane flew at 9,500 ft. over a town of 20,000.', read: ['exact 9500 feet', 'exact 20000 people'] },
  { body: 'The ministry spoke of a massacre and announced at least 104 dead.', read: ['at_least 104 people, ministry'] },
  { body: 'At least one officer and two drivers were killed.', read: ['at_least 1 officers', 'exact 2 drivers'] },
  { body: 'A two-thirds majority and a three-nation panel were asked for.', read: [] },
];
