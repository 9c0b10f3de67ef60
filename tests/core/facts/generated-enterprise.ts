import type { Random } from '../../fixtures/generated/random.js';

export const CHANNELS = ['own-site', 'marketplace', 'service-app', 'b2b', 'chat'] as const;
/** Lines as contracts have them, in Mbit/s, edges of the steps among them. */
const SPEEDS = [16, 29, 30, 45, 50, 79, 80, 99, 100, 120, 121, 300];
/** Kinds of work, and with what it is done at best. */
export const FUNCTIONS = ['sales', 'stock', 'purchasing', 'operations', 'staff', 'customers'] as const;
const TOOLS = ['absent', 'paper', 'spreadsheet', 'software'] as const;
/** How far a plan is, by the index of 2021; each leaves open what that of 2025 asks. */
const PLANS = ['indifferent', 'interested', 'outlined', 'trying', 'written', 'carried-out'] as const;

/** An enterprise as it is, person by person and order by order, before anybody asks. */
export function enterprise(random: Random) {
  const website = random.chance(0.5) && {
    used: random.chance(0.6),
    catalogue: random.chance(0.5),
    orders: random.chance(0.4),
    prices: random.chance(0.5),
    /** Of who takes orders: they are paid or tracked there. */
    tracking: random.chance(0.5),
    introduction: random.chance(0.7),
  };
  return {
    staff: staffOf(random),
    orders: ordersOf(random),
    meetings: Array.from({ length: 1 + random.below(6) }, () => ({ online: random.chance(random.pick([0, 0.4])) })),
    decisions: Array.from({ length: 1 + random.below(9) }, () => ({ analysed: random.chance(random.pick([0, 0.3])) })),
    contracts: Array.from({ length: random.below(4) }, () => ({
      partner: random.pick(['business', 'consumer', 'state'] as const),
      electronic: random.chance(0.4),
    })),
    /** Quotations and orders to other firms, without a contract. */
    mailsFirms: random.chance(0.3),
    payments: random.below(4),
    lookups: random.below(4),
    fixed: random.chance(0.6) && random.pick(SPEEDS),
    mobile: random.chance(0.7),
    website,
    /** Customers order on a website that is not the enterprise's. */
    ordersElsewhere: random.chance(0.2),
    catalogueElsewhere: random.chance(0.2),
    pages: { own: random.chance(0.4), personal: random.chance(0.4) },
    plan: random.pick(PLANS),
    /** It was talked about; of who tries things, that a plan is in the making; of a plan, that it is carried out. */
    further: random.chance(0.5),
    records: random.pick(['paper', 'spreadsheets', 'shared', 'linked'] as const),
    /** Others reach the records, or have another place to share. */
    together: random.chance(0.5),
    /** Kinds of work whose data meet in one package. */
    package: random.pick(['none', 'two', 'most'] as const),
    /** How people learn of their duties of security. */
    duties: random.pick(['nothing', 'papers', 'contract', 'session'] as const),
    /**
     * Words are taken widely: an app for deliveries, or a portal for tenders, is a marketplace; a package for two kinds of
     * work is ERP; papers to read make duties known.
     */
    widely: random.chance(0.5),
    tools: Object.fromEntries(FUNCTIONS.map((work) => [work, random.pick(TOOLS)])),
    /** What runs on software runs on that for invoices and accounts. */
    byAccounts: random.chance(0.3),
    /** Software that keeps who the customers are, which may be another than that for the care of them. */
    register: random.chance(0.4),
    /** Who has to log in with two factors. */
    twoFactors: random.pick(['nobody', 'some', 'most'] as const),
    copies: random.pick(['none', 'same-place', 'other-device', 'other-place', 'automatic'] as const),
    passwords: random.chance(0.5),
    updates: random.chance(0.5),
  };
}
export type Enterprise = ReturnType<typeof enterprise>;

function staffOf(random: Random) {
  const [computers, skilled] = [random.pick([0, 0.3, 1]), random.pick([0, 0.1, 0.6])];
  // Some enterprises have nobody, everybody, or only rare users on the Internet.
  const online = random.pick([['never'], ['weekly'], ['never', 'rarely'], ['never', 'rarely', 'weekly']] as const);
  return Array.from({ length: 1 + random.below(25) }, () => ({
    specialist: random.chance(random.pick([0, 0.1])),
    transforms: random.chance(0.05),
    trained: random.chance(skilled),
    computer: random.chance(computers),
    phone: random.chance(0.7),
    online: random.pick<'never' | 'rarely' | 'weekly'>(online),
  }));
}

function ordersOf(random: Random) {
  const kinds = [...CHANNELS, 'counter'].filter(() => random.chance(0.4));
  return Array.from({ length: kinds.length === 0 ? 0 : 1 + random.below(12) }, () => {
    const channel = random.pick(kinds);
    return { channel, byMail: channel === 'chat' && random.chance(0.5), abroad: random.chance(0.1) };
  });
}
