// What the practice's own system knows about whoever has signed in. Made up, like the practice.
document.querySelector('spk-referral-form').prefill = {
  'ref-name': 'Dr Priya Shah',
  'ref-role': 'GP partner',
  'ref-org': 'Meadowside Surgery',
  'ref-email': 'priya.shah@meadowside.example.org',
  'ref-phone': '01632 960 143',
};
