import type {ReferralStrings} from './strings.js';

/** English words of the fields: as the person is asked. */
export const fields: ReferralStrings['fields'] = {
  urgent: {
    label: 'I need urgent help',
    hint: 'Tick this if you are not safe, or are thinking about ending your life. If not, leave it blank and carry on.',
  },
  'activity-id': {label: 'Activity number'},
  'activity-name': {label: 'Activity'},
  'activity-url': {label: 'Page about the activity'},

  who: {label: 'Who are you filling this in for?', short: 'who you want to refer'},
  'ref-name': {label: 'Your full name'},
  'ref-role': {
    label: 'Your job title or relationship to the person',
    hint: 'For example, practice nurse, housing officer, daughter or neighbour',
  },
  'ref-org': {label: 'Your organisation or practice'},
  'ref-org-ods': {label: 'Organisation code'},
  'ref-email': {label: 'Your email address'},
  'ref-phone': {label: 'Your phone number'},
  'ref-code': {label: 'Your role', short: 'your role', own: 'Another role'},
  'ref-feedback': {label: 'Do you want to know what happened?'},

  'consent-given': {
    label: 'Has the person agreed to this referral and to you sharing their details?',
    short: 'whether the person agreed',
  },
  capacity: {
    label: 'Explain the best interests decision',
    hint: 'Say who made the decision, when, and why it is best for the person.',
    short: 'the reasons for the decision',
  },
  aware: {label: 'Is the person expecting us to contact them?'},
  'aware-warning': {
    label:
      'Tell the person that we will be in touch before you send this. People we call without warning often say no.',
  },

  name: {label: 'What is your name?', short: 'your name'},
  'first-name': {label: 'First name', short: 'your first name'},
  'last-name': {label: 'Last name', short: 'your last name'},
  'preferred-name': {
    label: 'What should we call you?',
    hint: 'If you like to be called something else, tell us here.',
    short: 'a name for us to use',
  },
  pronouns: {label: 'Your pronouns', hint: 'For example, she or her, he or him, they or them'},
  dob: {
    label: 'What is your date of birth?',
    hint: 'For example, 31 3 1980',
    short: 'your date of birth',
  },
  'age-consent': {label: 'Your parent or carer', short: 'details of your parent or carer'},
  'parent-name': {label: 'Full name of a parent or carer', short: 'the name of a parent or carer'},
  'parent-relationship': {
    label: 'Who they are to you',
    hint: 'For example, mother, uncle or foster carer',
    short: 'how they know you',
  },
  'parent-phone': {label: 'Phone number of the parent or carer'},
  'parent-agrees': {
    label: 'They know about this and agree',
    short: 'this, together with a parent or carer',
  },
  'nhs-number': {
    label: 'NHS number',
    hint: '10 numbers, like 999 123 4567. It is on letters from the NHS, on prescriptions and in the NHS App. You can leave this blank.',
    short: 'your NHS number',
  },
  home: {label: 'What is your address?', short: 'your address'},
  'address-line1': {label: 'Address line 1', short: 'address line 1'},
  'address-line2': {label: 'Address line 2', short: 'address line 2'},
  town: {label: 'Town or city', short: 'your town or city'},
  postcode: {label: 'Postcode', short: 'your postcode'},
  nfa: {label: 'I do not have a fixed address'},
  contact: {
    label: 'What is your phone number or email address?',
    hint: 'We need at least one of them.',
    short: 'a phone number or an email address',
  },
  phone: {label: 'Phone number', short: 'your phone number'},
  email: {label: 'Email address', short: 'your email address'},
  'contact-ok': {
    label: 'How can we contact you?',
    hint: 'Select all that are safe for you.',
    short: 'how we can contact you',
  },
  'safe-contact': {
    label: 'Is there a time or way we should not use?',
    hint: 'For example, do not leave messages on the house phone.',
    short: 'when and how not to contact you',
  },
  'best-time': {label: 'When is a good time to reach you?', short: 'a good time to reach you'},
  practice: {label: 'What is your GP surgery?', short: 'your GP surgery'},
  gp: {label: 'GP surgery', short: 'your GP surgery', own: 'Another GP surgery'},
  'gp-ods': {label: 'Code of the GP surgery'},
  'gp-none': {label: 'I am not registered with a GP surgery'},
  emerg: {
    label: 'Is there someone we can contact if we need to?',
    hint: 'You can leave this blank.',
    short: 'details of someone we can contact',
  },
  'emerg-name': {label: 'Their name', short: 'their name'},
  'emerg-relationship': {label: 'Who they are to you', short: 'how they know you'},
  'emerg-phone': {label: 'Their phone number', short: 'their phone number'},
  'emerg-ok': {label: 'You may contact them'},

  language: {
    label: 'Which language do you like to speak?',
    short: 'the language you like to speak',
    own: 'Another language',
  },
  interpreter: {label: 'Do you need an interpreter?', short: 'whether you need an interpreter'},
  format: {
    label: 'Do you need information in another format?',
    short: 'the formats you need',
  },
  access: {
    label: 'What would make it easier for you to meet us?',
    hint: 'Select all that you need.',
    short: 'what makes it easier to meet us',
    own: 'Something else',
  },
  advocate: {
    label: 'Would you like someone to speak with us for you?',
    hint: 'This could be a friend, a relative or an advocate.',
  },
  'advocate-details': {label: 'Who would speak with us for you?', short: 'who can speak for you'},
  'advocate-name': {label: 'Name', short: 'their name'},
  'advocate-relationship': {label: 'Who are they to you?', short: 'how they know you'},
  'advocate-phone': {label: 'Phone number', short: 'their phone number'},

  needs: {
    label: 'What would you like help with?',
    hint: 'Select all that matter to you. You can say more, or change your mind, when we talk.',
    short: 'what you want help with',
    own: 'Something else',
  },
  reason: {
    label: 'Tell us a bit more',
    hint: 'In your own words. You can leave this blank.',
    short: 'a bit more',
  },
  matters: {label: 'What matters most to you at the moment?', short: 'what matters most to you'},
  hoped: {label: 'What would you like to be different?', short: 'what you want to change'},
  living: {label: 'Who do you live with?', short: 'who you live with'},
  caring: {
    label: 'Do you look after someone who could not manage without you?',
    hint: 'This could be a partner, relative, friend or neighbour.',
    short: 'whether you look after someone',
  },
  health: {
    label: 'Do you have health conditions or disabilities that affect daily life?',
    short: 'health conditions or disabilities',
  },
  services: {
    label: 'Are other services helping you?',
    short: 'services you get help from',
    own: 'Another service',
  },
  ready: {
    label: 'Is the person ready to make a change and happy to meet us?',
    short: 'whether the person feels ready',
  },
  urgency: {
    label: 'How soon is contact needed?',
    hint: 'We are not an urgent service. If someone is at risk now, call 999, or 111 for urgent help.',
    short: 'how soon we need to get in touch',
  },
  'urgency-why': {label: 'Why is it needed soon?', short: 'the reason to get in touch soon'},
  tried: {label: 'What has been tried already?', short: 'what you tried already'},
  attach: {label: 'Add a summary or letter', short: 'a summary or letter'},
  hear: {label: 'How did you hear about us?', short: 'how you heard about us', own: 'In another way'},

  safeguarding: {label: 'Do you have a safeguarding concern?'},
  'safeguarding-message': {
    label:
      'This form is not the safeguarding route. Tell your local safeguarding team now. You do not need consent to do that. You can still send this referral.',
  },
  'risk-any': {
    label: 'Is there anything our staff should know before visiting or meeting alone?',
    short: 'whether our staff need to know anything',
  },
  'risk-detail': {
    label: 'What should our staff know?',
    hint: 'For example, the address, animals, smoking, behaviour or other people.',
    short: 'what our staff need to know',
  },
  'mh-risk': {label: 'Is there any current risk of suicide or harm?'},
  'needs-home': {label: 'Is a home visit needed?'},
  'needs-home-why': {label: 'Why is a home visit needed?', short: 'the reason for a home visit'},

  ethnicity: {label: 'What is your ethnic group?', short: 'your ethnic group'},
  gender: {label: 'Which best describes your gender?', short: 'your gender', own: 'In another way'},
  disability: {label: 'Do you have a disability?', short: 'whether you have a disability'},
  orientation: {
    label: 'Which best describes your sexual orientation?',
    short: 'your sexual orientation',
    own: 'In another way',
  },
  religion: {label: 'What is your religion?', short: 'your religion', own: 'Another religion'},
  veteran: {
    label: 'Have you served in the armed forces?',
    short: 'whether you served in the armed forces',
  },
  'care-leaver': {
    label: 'Have you been in care?',
    hint: 'For example, with foster carers or in a children’s home',
    short: 'whether you spent time in care',
  },

  'agree-refer': {
    label: 'I agree to be referred to {service} and for them to contact me',
    short: 'this referral',
  },
  'agree-gp': {label: 'Can we tell your GP surgery about this referral?'},
  'agree-share': {
    label: 'Can we share your details with groups that could help?',
    hint: 'We will talk to you first.',
    short: 'whether we can share your details',
  },
  'prof-confirm': {
    label: 'I confirm I have discussed this referral with the person and they agree',
    short: 'this, after talking to the person',
  },
  privacy: {label: 'Read how {organisation} uses your information: {url}'},
};
