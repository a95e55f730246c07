//! What is read of encrypted bytes, and with what: keys that are known already, or a passphrase that somebody said.

use std::ops::Deref;

use zeroize::Zeroizing;

use super::encryption::{EncryptionError, Key, Passphrase, decrypt, is_encrypted};
use super::error::FileError;
use super::open::MAX_BYTES;

/// What opens what is encrypted. By default nothing does.
#[derive(Clone, Debug, Default)]
pub struct Unlock {
    keys: Vec<Key>,
    passphrase: Option<Passphrase>,
}

impl Unlock {
    /// The key of what is open, where it has one.
    pub fn with(key: Option<&Key>) -> Self {
        Self { keys: key.cloned().into_iter().collect(), passphrase: None }
    }

    /// A passphrase: trying it costs half a second a file.
    pub fn said(passphrase: Passphrase) -> Self {
        Self { keys: Vec::new(), passphrase: Some(passphrase) }
    }

    /// Remembers a key that a passphrase opened: what has the same opens without the wait.
    pub fn learn(&mut self, key: Option<&Key>) {
        if let Some(key) = key.filter(|key| !self.keys.contains(key)) {
            self.keys.push(key.clone());
        }
    }

    /// The keys that are known.
    pub fn keys(&self) -> &[Key] {
        &self.keys
    }

    /// The same, with a key besides.
    #[must_use]
    pub fn and(mut self, key: Option<&Key>) -> Self {
        self.learn(key);
        self
    }
}

impl Unlock {
    /// With what something new is written: as what it was made of, else with the passphrase that was said; none where neither
    /// is.
    pub fn key_like(&self, found: Option<&Key>) -> Result<Option<Key>, FileError> {
        match (found, &self.passphrase) {
            (Some(key), _) => Ok(Some(key.clone())),
            (None, Some(passphrase)) => Ok(Some(Key::new(passphrase)?)),
            (None, None) => Ok(None),
        }
    }

    /// The keys alone: what they do not open opens at once or not at all.
    #[must_use]
    pub fn without_passphrase(self) -> Self {
        Self { passphrase: None, ..self }
    }
}

/// Bytes as they were before they were encrypted.
pub(super) enum Plain<'a> {
    /// They were not.
    Never(&'a [u8]),
    /// They were; wiped when they are no longer needed.
    Opened(Zeroizing<Vec<u8>>),
}

impl Deref for Plain<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Never(bytes) => bytes,
            Self::Opened(bytes) => bytes,
        }
    }
}

/// What these bytes are when they are open, and the key with which what comes of them is encrypted again.
pub(super) fn plain<'a>(bytes: &'a [u8], unlock: &Unlock) -> Result<(Plain<'a>, Option<Key>), FileError> {
    if !is_encrypted(bytes) {
        return Ok((Plain::Never(bytes), None));
    }
    for key in &unlock.keys {
        match key.decrypt(bytes) {
            Ok(Some(opened)) => return Ok((Plain::Opened(opened), Some(key.clone()))),
            Ok(None) | Err(EncryptionError::WrongPassphrase) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let Some(passphrase) = &unlock.passphrase else { return Err(FileError::Encrypted) };
    let opened = decrypt(bytes, passphrase)?;
    Ok((Plain::Opened(opened.bytes), Some(opened.key)))
}

impl From<EncryptionError> for FileError {
    fn from(error: EncryptionError) -> Self {
        match error {
            EncryptionError::WrongPassphrase => Self::WrongPassphrase,
            EncryptionError::TooMuchWork => Self::TooMuchWork,
            EncryptionError::Damaged => Self::Damaged,
            EncryptionError::NoPassphrase => Self::ForAKey,
            EncryptionError::TooLarge => Self::TooLarge { limit_mib: MAX_BYTES >> 20 },
            EncryptionError::Io(message) => Self::Io { message },
        }
    }
}
