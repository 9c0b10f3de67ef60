import type { Words } from '../../model/words.js';
import { adoption, coverage, shares, yesNo } from './en-choices.js';

/** Pillar 3, second component, in English. */
export const infrastructureEn = {
  'local-network-gate': {
    text: 'Does the enterprise have an internal network?',
    hint: 'Counts: a LAN that joins computers and printers; an intranet site. Does not count: a chat group of the staff.',
    options: yesNo,
  },
  'local-network': {
    text: 'How far is the internal network used?',
    options: {
      'step-1': 'A LAN in some departments',
      'step-2': 'A LAN in all departments',
      'step-3': 'And a security policy for it',
      'step-4': 'And an intranet in some departments',
      'step-5': 'And an intranet in all departments',
    },
  },
  'electronic-records': {
    text: 'What share of the records kept is electronic?',
    hint: 'Counts: records that can be found and opened on a computer, also scans. Does not count: photographs scattered over telephones.',
    bands: shares,
    unit: 'records',
  },
  'e-invoices': {
    text: 'In the last 3 months, what share of invoices issued were e-invoices?',
    hint: 'Counts: also invoices from the till, or issued through a service. Does not count: printed retail slips.',
    bands: shares,
    unit: 'invoices',
  },
  'data-sharing-gate': {
    text: 'Does the enterprise have a common tool to share digital information and data?',
    hint: 'Counts: shared folders, software with several accounts. Does not count: files sent by message or on a USB stick.',
    options: yesNo,
  },
  'data-sharing': {
    text: 'How far are digital information and data shared?',
    options: {
      'step-1': 'Inside some departments',
      'step-2': 'Between some departments',
      'step-3': 'Between all departments',
      'step-4': 'And reports in a set form',
      'step-5': 'And reports and charts on demand',
    },
  },
  'cloud-gate': {
    text: 'Does the enterprise use cloud services?',
    hint: 'Counts: online software by the month, online storage, rented servers. Does not count: free personal e-mail.',
    options: yesNo,
  },
  cloud: {
    text: 'How far are cloud services used?',
    options: { ...adoption, 'step-5': 'All business runs in the cloud' },
  },
  'erp-gate': {
    text: 'Does the enterprise have software for enterprise resource planning (ERP)?',
    hint: 'Counts: software that joins stock, sales, accounting, staff. Does not count: spreadsheets, software for one task.',
    options: yesNo,
  },
  erp: { text: 'How far is the ERP software used?', options: adoption },
  'crm-gate': {
    text: 'Does the enterprise have software for customer relations (CRM)?',
    hint: "Counts: software that keeps each customer's contacts and purchases. Does not count: a telephone book, spreadsheets.",
    options: yesNo,
  },
  crm: { text: 'How far is the CRM software used?', options: adoption },
  'security-systems-gate': {
    text: 'Does the enterprise have systems for information security?',
    hint: 'Counts: a firewall, licensed protection from malware, backup. Does not count: only a password on computers.',
    options: yesNo,
  },
  'security-systems': {
    text: 'How far are the systems for information security deployed?',
    options: {
      'step-1': 'Separate protection in some departments',
      'step-2': 'Shared protection for some departments',
      'step-3': 'One protection for the whole enterprise',
      'step-4': 'And core work is better protected',
      'step-5': 'And monitored, with protection in four layers',
    },
  },
  'iot-gate': {
    text: 'Does the enterprise use devices of the Internet of things (IoT)?',
    hint: 'Counts: sensors, cameras, meters, trackers that send data for work. Does not count: computers, telephones.',
    options: yesNo,
  },
  iot: { text: 'How far are IoT devices used?', options: adoption },
  'blockchain-gate': {
    text: 'Does the enterprise use blockchain technology?',
    hint: 'Counts: tracing, contracts, documents on a blockchain, also as a service. Does not count: trade in cryptocurrency.',
    options: yesNo,
  },
  blockchain: { text: 'How far is blockchain technology used?', options: adoption },
  'robots-gate': {
    text: 'Does the enterprise use robots or 3D printers?',
    hint: 'Counts: programmable robots in production, storage, service; 3D printers. Does not count: machines steered by hand.',
    options: yesNo,
  },
  robots: { text: 'How far are robots or 3D printers used?', options: adoption },
  'automated-processes-gate': {
    text: 'Has the enterprise automated any process?',
    hint: 'Counts: steps that machines or software take by themselves, such as creating orders. Does not count: forms filled in by hand.',
    options: yesNo,
  },
  'automated-processes': {
    text: 'How far are processes automated?',
    options: {
      'step-1': 'In at least one department',
      'step-2': 'In many departments',
      'step-3': 'By one solution for the whole enterprise',
      'step-4': coverage['step-4'],
      'step-5': coverage['step-5'],
    },
  },
  'product-identification-gate': {
    text: 'Are the products of the enterprise identified by digital technology?',
    hint: 'Counts: RFID tags, QR codes, bar codes to follow goods. Does not count: labels with text only.',
    options: yesNo,
  },
  'product-identification': { text: 'How far is digital identification of products applied?', options: coverage },
  'supply-chain-gate': {
    text: 'Does the enterprise manage its supply chain or partners with a digital solution?',
    hint: 'Counts: software or a portal that follows orders and deliveries. Does not count: messages, notebooks.',
    options: yesNo,
  },
  'supply-chain': {
    text: 'How far is the digital solution for the supply chain or partners applied?',
    options: coverage,
  },
} as const satisfies Words['items'];
