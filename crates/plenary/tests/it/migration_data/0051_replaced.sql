update meet_motion set replaced_text = '{"en":"The Assembly thanks the host."}';
