import type { QualityTemplate } from './template-lines.ts'

/** The same twelve categories in English; targets differ from office to office and are left to be filled in. */
export const en: QualityTemplate = {
  quality: [
    { category: 'Usability', item: 'Clear screens', text: 'Daily work from reception to approval can be done from what the screen says, without a manual.', target: '' },
    { category: 'Usability', item: 'Little typing', text: 'Nothing is typed twice. What is known already is shown from the start.', target: '' },
    { category: 'Usability', item: 'Mistakes', text: 'A wrong value is told at once with its reason and remedy, and every entry can be taken back.', target: '' },
    { category: 'Usability', item: 'Accessibility', text: 'Letters can be enlarged, colour alone says nothing, and everything works by keyboard.', target: '' },
    { category: 'Usability', item: 'Screens for residents', text: 'Where residents use a screen, they can finish the procedure on a smartphone.', target: '' },

    { category: 'Architecture', item: 'Location', text: 'Where the system runs (own premises, data centre, government cloud) and why.', target: '' },
    { category: 'Architecture', item: 'Networks', text: 'The lines that are used and the borders to the networks of the office, as a drawing.', target: '' },
    { category: 'Architecture', item: 'Terminals', text: 'It runs on the terminals and printers of today. Further equipment is named with number and cost.', target: '' },
    { category: 'Architecture', item: 'Environments', text: 'Besides production there is an environment for tests and training.', target: '' },

    { category: 'Scale', item: 'Staff', text: 'The number of users and the highest number at one time.', target: '' },
    { category: 'Scale', item: 'Cases', text: 'Cases in a year and in the busiest month.', target: '' },
    { category: 'Scale', item: 'Stored data', text: 'The amount of data and its growth during the contract.', target: '' },
    { category: 'Scale', item: 'Places', text: 'Branch offices work in the same way as the main office.', target: '' },

    { category: 'Performance', item: 'Response', text: 'Ordinary searches and entries answer without a wait that is felt.', target: '' },
    { category: 'Performance', item: 'Response at peak times', text: 'At the busiest time the speed does not hold up the counter.', target: '' },
    { category: 'Performance', item: 'Batch work', text: 'Batches end within their hours and do not delay the next morning.', target: '' },
    { category: 'Performance', item: 'Printed forms', text: 'Forms given at the counter are printed without keeping residents waiting.', target: '' },

    { category: 'Reliability', item: 'Availability', text: 'The share of time in use, planned stops apart, is stated and kept.', target: '' },
    { category: 'Reliability', item: 'Single faults', text: 'The failure of one machine does not stop the work.', target: '' },
    { category: 'Reliability', item: 'Whole data', text: 'A stop in the middle of a work leaves no data half written.', target: '' },
    { category: 'Reliability', item: 'News of a fault', text: 'Staff are told of a fault and its outlook within a stated time.', target: '' },

    { category: 'Extensibility', item: 'Growth', text: 'More users and cases need no rebuilding.', target: '' },
    { category: 'Extensibility', item: 'Changes of law', text: 'Changes of law are ready by the day they take effect, within ordinary maintenance.', target: '' },
    { category: 'Extensibility', item: 'Settings', text: 'What staff can change from the screen is stated.', target: '' },

    { category: 'Compatibility', item: 'Taking data out', text: 'All data can be taken out in a form that depends on no product, without further cost.', target: '' },
    { category: 'Compatibility', item: 'Interfaces', text: 'Interfaces to other systems follow the national requirements for data and exchange.', target: '' },
    { category: 'Compatibility', item: 'Characters', text: 'Names and addresses follow the national character requirements; how characters of the present system are carried over is stated.', target: '' },
    { category: 'Compatibility', item: 'Updates', text: 'Updates of operating systems and browsers are followed without trouble.', target: '' },

    { category: 'Continuity', item: 'Time to recover', text: 'The time until work goes on after a disaster or fault.', target: '' },
    { category: 'Continuity', item: 'Point of recovery', text: 'Up to which moment data can be brought back.', target: '' },
    { category: 'Continuity', item: 'Copies', text: 'Copies are kept at a place that is not struck together with production.', target: '' },
    { category: 'Continuity', item: 'The counter meanwhile', text: 'There is a way of working at the counter while the system is down.', target: '' },

    { category: 'Security', item: 'Identification', text: 'Every user has an own account and is identified by two factors or more.', target: '' },
    { category: 'Security', item: 'Rights', text: 'What can be seen and done is limited to the work and role.', target: '' },
    { category: 'Security', item: 'Records', text: 'Who saw or changed what and when is recorded and can be looked up.', target: '' },
    { category: 'Security', item: 'Encryption', text: 'Communication and stored data are encrypted.', target: '' },
    { category: 'Security', item: 'Weaknesses', text: 'How weaknesses are told and by when they are mended.', target: '' },

    { category: 'Migration', item: 'Data to move', text: 'Range, years and number of the data moved from the present system.', target: '' },
    { category: 'Migration', item: 'Trial', text: 'A trial comes before the real migration, and staff check its results.', target: '' },
    { category: 'Migration', item: 'Going over', text: 'The change avoids the busy season and can be taken back if it fails.', target: '' },
    { category: 'Migration', item: 'Cost', text: 'Who bears which cost is clear, the extraction by the present vendor included.', target: '' },

    { category: 'Training', item: 'Courses', text: 'Courses for each role before the start.', target: '' },
    { category: 'Training', item: 'Manuals', text: 'Manuals follow the flow of the work and are renewed with each change.', target: '' },
    { category: 'Training', item: 'New staff', text: 'Staff who come by transfer can learn by themselves.', target: '' },

    { category: 'Operation', item: 'Hours', text: 'Office hours and the hours of use outside them.', target: '' },
    { category: 'Operation', item: 'Help desk', text: 'Where staff ask, at what hours, and how soon they are answered.', target: '' },
    { category: 'Operation', item: 'Reports', text: 'Use, questions and faults are reported regularly.', target: '' },
    { category: 'Operation', item: 'Maintenance', text: 'Stops for maintenance are told beforehand and avoid the hours of the counter.', target: '' },
    { category: 'Operation', item: 'End of contract', text: 'How data are handed over and erased when the contract ends.', target: '' },
  ],
  levels: [
    { item: 'Availability', measure: 'Hours in use ÷ hours promised, planned stops apart, each month.', target: '' },
    { item: 'Response time', measure: 'Time within which 95 % of ordinary searches and entries answer, measured at a terminal of the office.', target: '' },
    { item: 'End of batches', measure: 'Time at which the nightly work ended, for each batch.', target: '' },
    { item: 'First news of a fault', measure: 'From noticing a fault until staff are told.', target: '' },
    { item: 'Time to recover', measure: 'From the news of a fault until work goes on.', target: '' },
    { item: 'Point of recovery', measure: 'Distance between the data brought back and the moment of the fault.', target: '' },
    { item: 'Answer of the help desk', measure: 'Office hours from the question to the first answer.', target: '' },
    { item: 'Weaknesses', measure: 'Days from the notice of a grave weakness until it is mended.', target: '' },
    { item: 'Copies', measure: 'Share of the planned copies that were taken whole.', target: '' },
    { item: 'Where a target is missed', measure: 'What happens in a month in which a target was missed (reduction of the fee, plan of improvement).', target: '' },
  ],
}
