import {expect} from '@open-wc/testing';
import {thingCalled, thingOf} from '../../src/i18n/problems/thing.js';

/** A question's words, and how messages call it: a noun, what a yes says (`yes: `), a request, or nothing. */
const QUESTIONS: readonly [string, string][] = [
  // Labels
  ['First name', 'first name'],
  ['Family Name', 'family name'],
  ['Your full name', 'your full name'],
  ['Date of Birth', 'date of birth'],
  ['NHS number', 'NHS number'],
  ['GP practice', 'GP practice'],
  ['Welsh language needs', 'Welsh language needs'],
  ['1. Postcode:', 'postcode'],
  ['Phone number (optional)', 'phone number'],
  ['Smoking status', 'smoking status'],
  ['Systolic Blood Pressure', 'systolic blood pressure'],
  ['Your job title or relationship to the person', 'your job title or relationship to the person'],
  ['Choose your fruits', 'your fruits'],
  ['Add a summary or letter', 'a summary or letter'],
  // Questions with a question word
  ['What is your date of birth?', 'your date of birth'],
  ['What’s your NHS number', 'your NHS number'],
  ['What is the highest level of education achieved?', 'the highest level of education achieved'],
  ['What was the date and time of the ultrasound?', 'the date and time of the ultrasound'],
  ['What would you like help with?', 'what you would like help with'],
  ['What does the person want help with?', 'what the person wants help with'],
  ['What matters most to you at the moment?', 'what matters most to you at the moment'],
  ['What should we call you?', 'what we should call you'],
  ['Who do you live with?', 'who you live with'],
  ['Who does the client live with?', 'who the client lives with'],
  ['Who are you filling this in for?', 'who you are filling this in for'],
  ['How can we contact you?', 'how we can contact you'],
  ['How did you hear about us?', 'how you heard about us'],
  ['How many times have they been pregnant?', 'how many times they have been pregnant'],
  ['How often do you feel left out?', 'how often you feel left out'],
  ['When did you move in?', 'when you moved in'],
  ['When was their last menstrual period? (LMP)', 'when their last menstrual period was'],
  [
    'Overall, how satisfied are you with your life nowadays?',
    'how satisfied you are with your life nowadays',
  ],
  ['Overall, how happy did you feel yesterday?', 'how happy you felt yesterday'],
  [
    'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
    'to what extent you feel that the things you do in your life are worthwhile',
  ],
  [
    'On a scale where 0 is "not at all anxious" and 10 is "completely anxious", overall, how anxious did you feel yesterday?',
    'how anxious you felt yesterday',
  ],
  // Questions with a helping verb
  ['Do you smoke?', 'yes: you smoke'],
  ['Are you pregnant?', 'yes: you are pregnant'],
  ['Have you fallen in the last year?', 'yes: you have fallen in the last year'],
  [
    'Would you like someone to speak with us for you?',
    'yes: you would like someone to speak with us for you',
  ],
  ['Is there a time or way we should not use?', 'yes: there is a time or way we should not use'],
  ['Are other services helping?', 'yes: other services are helping'],
  ['Is the person expecting us to contact them?', 'yes: the person is expecting us to contact them'],
  [
    'Has the client received this year’s seasonal flu vaccine?',
    'yes: the client has received this year’s seasonal flu vaccine',
  ],
  ['Does your child have a disability?', 'yes: your child has a disability'],
  ['Is a home visit needed? Why?', 'yes: a home visit is needed'],
  ['Is your home cold or damp?', 'yes: your home is cold or damp'],
  ['I agree to be referred to them', 'yes: you agree to be referred to them'],
  ['I confirm I have my papers with me', 'yes: you confirm you have your papers with you'],
  // Requests
  ['Tell us a bit more', 'Tell us a bit more'],
  ['Please describe your symptoms.', 'Describe your symptoms'],
  // What cannot be turned is quoted
  ['Feeling down, depressed, or hopeless', ''],
  ['Trouble falling or staying asleep, or sleeping too much', ''],
  ['Thoughts that you would be better off dead or of hurting yourself in some way', ''],
  ['Not being able to stop or control worrying', ''],
  ['Anything that would make it easier for you to meet us?', ''],
  ['How soon is contact needed?', ''],
  ['4.3 should exist', ''],
  ['', ''],
];

describe('what messages call a question', () => {
  for (const [words, expected] of QUESTIONS) {
    it(words || 'without words', () => {
      const {noun, request, statement} = thingOf(words, 'en');
      expect(statement ? `yes: ${statement}` : (request ?? noun ?? '')).to.equal(expected);
    });
  }

  it('is careful with names of what is chosen', () => {
    expect(thingOf('Poor appetite or overeating', 'en', true).noun).to.equal(undefined);
    expect(thingOf('Gender', 'en', true).noun).to.equal('gender');
  });

  it('quotes the question without its numbering, and a long one in part', () => {
    expect(thingOf('4.2 Poor appetite', 'en').quote).to.equal('4.2 Poor appetite');
    expect(thingOf('4.2. Poor appetite:', 'en').quote).to.equal('Poor appetite');
    const {quote} = thingOf('word '.repeat(60), 'en');
    expect(quote.length).to.be.lessThan(142);
    expect(quote).to.match(/word…$/);
  });

  it('builds sentences of English words only', () => {
    expect(thingOf('Imię', 'pl')).to.deep.equal({quote: 'Imię'});
    expect(thingOf('Beth yw eich enw?', 'cy')).to.deep.equal({quote: 'Beth yw eich enw?'});
    expect(thingOf('First name', 'en-GB').noun).to.equal('first name');
  });

  it('takes a short name at its word', () => {
    expect(thingCalled('Date of birth')).to.deep.equal({noun: 'date of birth', quote: 'Date of birth'});
  });
});
