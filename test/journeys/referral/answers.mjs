/** The least that professionals and agencies say about a person, in words that occur nowhere else. */
export const someone = (lastName) => ({
  write: {
    'First name': 'Zyxomund',
    'Last name': lastName,
    Day: '14',
    Month: '10',
    Year: '1953',
    'Address line 1': '7 Vorpalgate Wynd',
    'Town or city': 'Brilligtown',
    Postcode: 'M33 7ZF',
    'Phone number': '07700 900741',
    'Reason for referral': 'Frumious since Xandrember.',
  },
  check: ['Phone call', 'Being more active'],
  choose: {
    'GP practice': 'Riverbank Medical Centre',
    'Do you have a safeguarding concern?': 'No',
    'Is there anything our staff should know before visiting or meeting alone?': 'No',
  },
});

export const AGREED = 'Has the person agreed to this referral and to you sharing their details?';
export const CONFIRM = 'I confirm I have discussed this referral with the person and they agree';

/** Fills in the professional form where whoever refers is known already, up to its last button. */
export async function fillProfessional(hands, lastName) {
  const {write, check, choose} = someone(lastName);
  await hands.choose({[AGREED]: 'Yes', ...choose});
  await hands.write(write);
  await hands.check(...check, CONFIRM);
  await hands.press('Continue');
  await hands.on('Check your answers before sending your referral', {check: false});
}
