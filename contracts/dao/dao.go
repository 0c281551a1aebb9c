// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package dao

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// DAOMetaData contains all meta data concerning the DAO contract.
var DAOMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"prosecutor_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votingDelay_\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LAPSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prosecutor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOffered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SettingOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TimelockIsFixed\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TimelockRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"bool\",\"internalType\":\"bool\"}]}]",
	ID:  "DAO",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051615ba2380380615ba283398101604081905261002f91610ad8565b85818886868660405180604001604052806009815260200168534f534e412044414f60b81b8152508061006661038260201b60201c565b61006f8261039d565b6101205261007c8161039d565b61014052815160208084019190912060e052815190820120610100524660a05261010860e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361011d8282610c02565b506101299050836103e3565b61013282610416565b61013b81610446565b5050506001600160a01b03166101605261015481610479565b5061015e81610499565b50846001600160a01b0316610180816001600160a01b0316815250506101e5866001600160a01b0316638f61f4f56040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101dd9190610cc0565b306001610502565b610224866001600160a01b031663b08e51c06040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101b9573d5f5f3e3d5ffd5b610263866001600160a01b03166307bd02656040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101b9573d5f5f3e3d5ffd5b6102cd866001600160a01b03166307bd02656040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c69190610cc0565b5f80610502565b610337866001600160a01b0316638f61f4f56040518163ffffffff1660e01b8152600401602060405180830381865afa15801561030c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103309190610cc0565b335f610502565b610376866001600160a01b031663a217fddf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561030c573d5f5f3e3d5ffd5b50505050505050610d8c565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156103d0578260405163305a27a960e01b81526004016103c79190610cd7565b60405180910390fd5b80516103db82610d0c565b179392505050565b61040a6a766f74696e6744656c617960a81b65ffffffffffff8316610e1062093a806105c7565b61041381610610565b50565b61043d6b1d9bdd1a5b99d4195c9a5bd960a21b63ffffffff831662015180621baf806105c7565b61041381610676565b610470701c1c9bdc1bdcd85b151a1c995cda1bdb19607a1b825f69d3c21bcecceda10000006105c7565b61041381610715565b6104906571756f72756d60d01b82600160286105c7565b61041381610756565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b801515610517600b546001600160a01b031690565b604051632474521560e21b8152600481018690526001600160a01b03858116602483015291909116906391d1485490604401602060405180830381865afa158015610564573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105889190610d2f565b1515146105c2576040516305a7d39d60e51b8152600481018490526001600160a01b038316602482015281151560448201526064016103c7565b505050565b818310806105d457508083115b1561060a5760405163ee3987cb60e01b8152600481018590526024810184905260448101839052606481018290526084016103c7565b50505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361069e5760405163f1cfbf0560e01b81525f60048201526024016103c7565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156107835760405163243e544560e01b815260048101839052602481018290526044016103c7565b5f61078c6107eb565b90506107ab610799610804565b6107a28561087e565b600a91906108b5565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f6107f6600a6108cf565b6001600160d01b0316905090565b5f61080f6101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610868575060408051601f3d908101601f1916820190925261086591810190610d4e565b60015b61087957610874610917565b905090565b919050565b5f6001600160d01b038211156108b1576040516306dfcc6560e41b815260d06004820152602481018390526044016103c7565b5090565b5f806108c2858585610921565b915091505b935093915050565b80545f90801561090e576108f5836108e8600184610d67565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610910565b5f5b9392505050565b5f61087443610a7d565b82545f9081908015610a20575f61093d876108e8600185610d67565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561098357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036109bf57825465ffffffffffff1666010000000000006001600160d01b03891602178355610a12565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506108c792505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816108c7565b5f65ffffffffffff8211156108b1576040516306dfcc6560e41b815260306004820152602481018390526044016103c7565b6001600160a01b0381168114610413575f5ffd5b805165ffffffffffff81168114610879575f5ffd5b5f5f5f5f5f5f5f60e0888a031215610aee575f5ffd5b8751610af981610aaf565b6020890151909750610b0a81610aaf565b6040890151909650610b1b81610aaf565b9450610b2960608901610ac3565b9350608088015163ffffffff81168114610b41575f5ffd5b60a089015160c090990151979a96995094979396949593949392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c90821680610b8857607f821691505b602082108103610ba657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156105c257828211156105c257805f5260205f20601f840160051c6020851015610bd757505f5b90810190601f840160051c035f5b81811015610bfa575f83820155600101610be5565b505050505050565b81516001600160401b03811115610c1b57610c1b610b60565b610c2f81610c298454610b74565b84610bac565b6020601f821160018114610c61575f8315610c4a5750848201515b5f19600385901b1c1916600184901b178455610cb9565b5f84815260208120601f198516915b82811015610c905787850151825560209485019460019092019101610c70565b5084821015610cad57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610cd0575f5ffd5b5051919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610ba6575f1960209190910360031b1b16919050565b5f60208284031215610d3f575f5ffd5b81518015158114610910575f5ffd5b5f60208284031215610d5e575f5ffd5b61091082610ac3565b81810381811115610d8657634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e0516101005161012051610140516101605161018051614d80610e225f395f8181610a00015281816112d1015281816119cd0152611a1f01525f8181610af90152818161118b015281816113e901528181611662015261201201525f611f3c01525f611f1101525f61377a01525f61375201525f6136ad01525f6136d701525f6137010152614d805ff3fe608060405260043610610327575f3560e01c80637ecebe00116101a7578063c01f9e37116100e7578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610a93578063f23a6e6114610ab2578063f8ce560a14610acc578063fc0c546a14610aeb575f5ffd5b8063deaaa7cc14610a22578063e540d01d14610a55578063eb9019d414610a74575f5ffd5b8063d33219b4116100c2578063d33219b41461098d578063dd4e2ba5146109aa578063dddb1754146109ef575f5ffd5b8063c01f9e371461093c578063c28bc2fa1461095b578063c59057e41461096e575f5ffd5b8063a7713a7011610152578063a9a952941161012d578063a9a95294146108b9578063ab58fb8e146108d8578063b58131b01461090e578063bc197c8114610922575f5ffd5b8063a7713a7014610867578063a890c9101461087b578063a8f8a6681461089a575f5ffd5b806391ddadf41161018257806391ddadf41461080a57806397c3d334146108355780639a802a6d14610848575f5ffd5b80637ecebe001461079057806384b0196e146107c45780638ff262e3146107eb575f5ffd5b80633e4f49e611610272578063567813881161021d57806360c4247f116101f857806360c4247f1461071457806379051887146107335780637b3c71d3146107525780637d5e81e214610771575f5ffd5b806356781388146106c15780635b8d0e0d146106e05780635f398a14146106fa575f5ffd5b80634bf5d7e91161024d5780634bf5d7e91461062e578063544ffc9c1461064257806354fd4d501461067c575f5ffd5b80633e4f49e61461059b57806343859632146105c7578063452115d61461060f575f5ffd5b8063150b7a02116102d25780632d63f693116102ad5780632d63f693146105015780632fe3e2611461054c5780633932abb11461057f575f5ffd5b8063150b7a021461047f578063160cbed7146104cf5780632656227d146104ee575f5ffd5b806306fdde031161030257806306fdde03146103fc5780630c6267ef1461041d578063143489d014610433575f5ffd5b806301ffc9a71461037b57806302a251a3146103af57806306f3f9e6146103dd575f5ffd5b366103775730610335610b1d565b6001600160a01b031614610375576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b005b5f5ffd5b348015610386575f5ffd5b5061039a610395366004613ce0565b610b35565b60405190151581526020015b60405180910390f35b3480156103ba575f5ffd5b506008546601000000000000900463ffffffff165b6040519081526020016103a6565b3480156103e8575f5ffd5b506103756103f7366004613d1f565b610c65565b348015610407575f5ffd5b50610410610c79565b6040516103a69190613d64565b348015610428575f5ffd5b506103cf6212750081565b34801561043e575f5ffd5b5061046761044d366004613d1f565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103a6565b34801561048a575f5ffd5b5061049e610499366004613e68565b610d09565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016103a6565b3480156104da575f5ffd5b506103cf6104e9366004614031565b610d3c565b6103cf6104fc366004614031565b610e8c565b34801561050c575f5ffd5b506103cf61051b366004613d1f565b5f9081526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1690565b348015610557575f5ffd5b506103cf7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561058a575f5ffd5b5060085465ffffffffffff166103cf565b3480156105a6575f5ffd5b506105ba6105b5366004613d1f565b611048565b6040516103a6919061412d565b3480156105d2575f5ffd5b5061039a6105e136600461413b565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b34801561061a575f5ffd5b506103cf610629366004614031565b61110d565b348015610639575f5ffd5b50610410611187565b34801561064d575f5ffd5b5061066161065c366004613d1f565b611215565b604080519384526020840192909252908201526060016103a6565b348015610687575f5ffd5b5060408051808201909152600181527f31000000000000000000000000000000000000000000000000000000000000006020820152610410565b3480156106cc575f5ffd5b506103cf6106db366004614179565b61123a565b3480156106eb575f5ffd5b506103cf6104993660046141e8565b348015610705575f5ffd5b506103cf6104993660046142a7565b34801561071f575f5ffd5b506103cf61072e366004613d1f565b611259565b34801561073e575f5ffd5b5061037561074d36600461433d565b611265565b34801561075d575f5ffd5b506103cf61076c366004614358565b611276565b34801561077c575f5ffd5b506103cf61078b3660046143ae565b6112c6565b34801561079b575f5ffd5b506103cf6107aa36600461446e565b6001600160a01b03165f9081526002602052604090205490565b3480156107cf575f5ffd5b506107d8611320565b6040516103a697969594939291906144c3565b3480156107f6575f5ffd5b506103cf61080536600461454c565b61137e565b348015610815575f5ffd5b5061081e6113e6565b60405165ffffffffffff90911681526020016103a6565b348015610840575f5ffd5b5060646103cf565b348015610853575f5ffd5b506103cf61086236600461459a565b61146d565b348015610872575f5ffd5b506103cf611483565b348015610886575f5ffd5b5061037561089536600461446e565b6114af565b3480156108a5575f5ffd5b506103cf6108b4366004614031565b6114f0565b3480156108c4575f5ffd5b5061039a6108d3366004613d1f565b6114fd565b3480156108e3575f5ffd5b506103cf6108f2366004613d1f565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610919575f5ffd5b506103cf611505565b34801561092d575f5ffd5b5061049e6104993660046145ef565b348015610947575f5ffd5b506103cf610956366004613d1f565b61150f565b610375610969366004614689565b611579565b348015610979575f5ffd5b506103cf610988366004614031565b6115ab565b348015610998575f5ffd5b50600b546001600160a01b0316610467565b3480156109b5575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610410565b3480156109fa575f5ffd5b506104677f000000000000000000000000000000000000000000000000000000000000000081565b348015610a2d575f5ffd5b506103cf7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610a60575f5ffd5b50610375610a6f3660046146c9565b6115e4565b348015610a7f575f5ffd5b506103cf610a8e3660046146ec565b6115f5565b348015610a9e575f5ffd5b50610375610aad366004613d1f565b611614565b348015610abd575f5ffd5b5061049e610499366004614716565b348015610ad7575f5ffd5b506103cf610ae6366004613d1f565b611625565b348015610af6575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610467565b5f610b30600b546001600160a01b031690565b905090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610bc757507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610c1357507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610c5f57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b610c6d6116db565b610c768161176d565b50565b606060038054610c889061476e565b80601f0160208091040260200160405190810160405280929190818152602001828054610cb49061476e565b8015610cff5780601f10610cd657610100808354040283529160200191610cff565b820191905f5260205f20905b815481529060010190602001808311610ce257829003601f168201915b5050505050905090565b5f6040517fff43b88f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610d4a868686866114f0565b90505f610d56826114fd565b9050610d6b82610d6660046117a4565b6117c6565b5080610dab576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610db9838989898961181c565b905065ffffffffffff811615610e49575f8381526004602090815260409182902060010180547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610e7e565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610da2565b50909150505b949350505050565b5f5f610e9a868686866114f0565b90505f610ea6826114fd565b9050610ec282610d6683610ebb5760046117a4565b60056117a4565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905530610f20610b1d565b6001600160a01b031614610fa9575f5b8751811015610fa757306001600160a01b0316888281518110610f5557610f556147bf565b60200260200101516001600160a01b031603610f9f57610f9f868281518110610f8057610f806147bf565b602002602001015180519060200120600561182a90919063ffffffff16565b600101610f30565b505b610fb6828888888861184b565b30610fbf610b1d565b6001600160a01b03161415801561100157506005546fffffffffffffffffffffffffffffffff8082167001000000000000000000000000000000009092041614155b1561100b575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f6110528261185f565b90506004816007811115611068576110686140c7565b14801561109957506212750061107d8361150f565b6110879190614819565b61108f6113e6565b65ffffffffffff16115b156110a657506006919050565b60058160078111156110ba576110ba6140c7565b1480156110fb57505f828152600460205260409020600101546110e990621275009065ffffffffffff16614819565b6110f16113e6565b65ffffffffffff16115b1561110857506006919050565b919050565b5f5f61111b868686866114f0565b90503361112882826119ca565b611170576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610da2565b61117c87878787611a64565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561120657506040513d5f823e601f3d908101601f19168201604052611203919081019061482c565b60015b61110857610b306113e6611a71565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610e8484828560405180602001604052805f815250611a87565b5f610c5f600a83611aa8565b61126d6116db565b610c7681611b08565b5f803390506112bc86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a8792505050565b9695505050505050565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361130b576113048585858533611b4a565b9050610e84565b61131785858585611e22565b95945050505050565b5f6060805f5f5f6060611331611f0a565b611339611f35565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f61138b85858585611f60565b6113cc576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610da2565b61131785848660405180602001604052805f815250611a87565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611461575060408051601f3d908101601f1916820190925261145e918101906148a1565b60015b61110857610b30612005565b5f61147984848461200f565b90505b9392505050565b5f61148e600a6120bb565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16905090565b600b546040517f202a46fe0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610da2565b5f611317858585856115ab565b5f6001610c5f565b5f610b3060075490565b5f8181526004602052604081205461156b907a010000000000000000000000000000000000000000000000000000810463ffffffff169074010000000000000000000000000000000000000000900465ffffffffffff166148bc565b65ffffffffffff1692915050565b6040517fff43b88f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f848484846040516020016115c3949392919061496d565b60408051601f19818403018152919052805160209091012095945050505050565b6115ec6116db565b610c7681612115565b5f61147c838361160f60408051602081019091525f815290565b61200f565b61161c6116db565b610c7681612156565b6040517f8e539e8c000000000000000000000000000000000000000000000000000000008152600481018290525f90610c5f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156116a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cb91906149b7565b6116d484611259565b6064612195565b336116e4610b1d565b6001600160a01b031614611726576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610da2565b3061172f610b1d565b6001600160a01b03161461176b575f803660405161174e9291906149ce565b604051809103902090505b806117646005612245565b0361175957505b565b61179b7f71756f72756d00000000000000000000000000000000000000000000000000008260016028612264565b610c76816122c6565b5f8160078111156117b7576117b76140c7565b600160ff919091161b92915050565b5f5f6117d184611048565b90505f836117de836117a4565b160361147c578381846040517f31b75e4d000000000000000000000000000000000000000000000000000000008152600401610da2939291906149dd565b5f6112bc8686868686612374565b5f6118358383612556565b9050806118465761184660416125e7565b505050565b61185885858585856125f8565b5050505050565b5f5f61186a8361269b565b90506005816007811115611880576118806140c7565b1461188b5792915050565b5f838152600c60205260409081902054600b5491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa1580156118fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061191e91906149ff565b1561192d575060059392505050565b600b546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa15801561198d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119b191906149ff565b156119c0575060079392505050565b5060029392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b0316148015611a4d57505f838152600460205260409020546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811691166001600160a01b0316145b15611a5a57506001610c5f565b61147c8383612840565b5f61131785858585612885565b6060610c5f611a828363ffffffff16565b612935565b5f61131785858585611aa360408051602081019091525f815290565b6129c0565b5f5f5f611ab485612ac4565b9250925050838265ffffffffffff161115611ae157611adc611ad585612b32565b8690612b81565b611ae3565b805b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1695945050505050565b611b417f766f74696e6744656c61790000000000000000000000000000000000000000008265ffffffffffff16610e1062093a80612264565b610c7681612c39565b5f611b5e86868686805190602001206114f0565b905084518651141580611b7357508351865114155b80611b7d57508551155b15611bcb578551845186516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610da2565b5f8181526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1615611c3e5780611c0882611048565b6040517f31b75e4d000000000000000000000000000000000000000000000000000000008152610da29291905f906004016149dd565b5f611c5060085465ffffffffffff1690565b611c586113e6565b65ffffffffffff16611c6a9190614819565b90505f611c8760085463ffffffff66010000000000009091041690565b5f84815260046020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038716178155909150611cd183612b32565b815465ffffffffffff9190911674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909116178155611d2582612cb8565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff811115611db857611db8613d8a565b604051908082528060200260200182016040528015611deb57816020015b6060815260200190600190039081611dd65790505b508c89611df88a82614819565b8e604051611e0e99989796959493929190614a1e565b60405180910390a150505095945050505050565b5f33611e2e8184612d01565b611e6f576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610da2565b5f611e78611505565b90508015611efd575f611ea6836001611e8f6113e6565b611e999190614af8565b65ffffffffffff166115f5565b905081811015611efb576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610da2565b505b61117c8787878786611b4a565b6060610b307f0000000000000000000000000000000000000000000000000000000000000000612dcf565b6060610b307f0000000000000000000000000000000000000000000000000000000000000000612dcf565b5f61131783611fff7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611fb28a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c00160405160208183030381529060405280519060200120612e0c565b84612e53565b5f610b3043612b32565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015612097573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061147991906149b7565b80545f90801561210d576120e1836120d4600184614b16565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff1661147c565b5f9392505050565b61214d7f766f74696e67506572696f6400000000000000000000000000000000000000008263ffffffff1662015180621baf80612264565b610c7681612ec3565b61218c7f70726f706f73616c5468726573686f6c64000000000000000000000000000000825f69d3c21bcecceda1000000612264565b610c7681612f93565b5f5f5f6121a28686612fd4565b91509150815f036121c6578381816121bc576121bc614b29565b049250505061147c565b8184116121dd576121dd60038515026011186125e7565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f61225184612ff0565b915091508161147c5761147c60316125e7565b8183108061227157508083115b156122c0576040517fee3987cb00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044810183905260648101829052608401610da2565b50505050565b60648082111561230c576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610da2565b5f612315611483565b90506123346123226113e6565b61232b85613092565b600a91906130f1565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123ea91906149b7565b90505f3060601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000168418600b546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f42790612467908a908a908a905f908890600401614b56565b602060405180830381865afa158015612482573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124a691906149b7565b5f898152600c602052604080822092909255600b5491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb091612509918b918b918b919088908a90600401614ba3565b5f604051808303815f87803b158015612520575f5ffd5b505af1158015612532573d5f5f3e3d5ffd5b5050505061254a82426125459190614819565b612b32565b98975050505050505050565b81545f906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169181166001830190911603612599575f915050610c5f565b6fffffffffffffffffffffffffffffffff8181165f90815260018681016020526040909120949094558454918401811670010000000000000000000000000000000002911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001688186040518763ffffffff1660e01b8152600401612656959493929190614b56565b5f604051808303818588803b15801561266d575f5ffd5b505af115801561267f573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f0100000000000000000000000000000000000000000000000000000000000000900416811561270657506007949350505050565b801561271757506002949350505050565b5f8581526004602052604081205474010000000000000000000000000000000000000000900465ffffffffffff169050805f03612783576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101879052602401610da2565b5f61278c6113e6565b65ffffffffffff1690508082106127a957505f9695505050505050565b5f6127b38861150f565b90508181106127ca57506001979650505050505050565b6127d38861310b565b15806127f257505f888152600960205260409020805460019091015411155b1561280557506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361283257506004979650505050505050565b506005979650505050505050565b5f8061284b84611048565b600781111561285c5761285c6140c7565b14801561147c5750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f6128938686868661316c565b5f818152600c6020526040902054909150801561292b57600b546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612906575f5ffd5b505af1158015612918573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b606061293f612005565b65ffffffffffff168265ffffffffffff1614612987576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f6129cf86610d6660016117a4565b505f86815260046020526040812054612a0a90879074010000000000000000000000000000000000000000900465ffffffffffff168561200f565b90505f612a1a8888888588613260565b905083515f03612a7057866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051612a639493929190614bfa565b60405180910390a261117c565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051612ab1959493929190614c21565b60405180910390a2979650505050505050565b80545f9081908190808203612ae2575f5f5f93509350935050611233565b5f612af2866120d4600185614b16565b546001955065ffffffffffff811694506601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff169250611233915050565b5f65ffffffffffff821115612b7d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610da2565b5090565b81545f9081816005811115612bdd575f612b9a846133ca565b612ba49085614b16565b5f8881526020902090915081015465ffffffffffff9081169087161015612bcd57809150612bdb565b612bd8816001614819565b92505b505b5f612bea8787858561352f565b90508015612c2d57612c01876120d4600184614b16565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff1661117c565b5f979650505050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600880547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b5f63ffffffff821115612b7d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610da2565b80515f906034811015612d18576001915050610c5f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d0000000000000000000000000000000000000000000014612d9257600192505050610c5f565b5f5f612da286602a860386613585565b9150915081158061117c5750866001600160a01b0316816001600160a01b03161494505050505092915050565b60605f612ddb83613661565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f610c5f612e186136a1565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612eb1575f5f612e7185856137ca565b5090925090505f816003811115612e8a57612e8a6140c7565b148015612ea85750856001600160a01b0316826001600160a01b0316145b9250505061147c565b612ebc848484613813565b905061147c565b8063ffffffff165f03612f04576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610da2565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff9092166601000000000000027fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f805f1983850993909202808410938190039390930393915050565b80545f9081906fffffffffffffffffffffffffffffffff80821691700100000000000000000000000000000000900416810361303157505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff821115612b7d576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610da2565b5f806130fe858585613891565b915091505b935093915050565b5f8181526009602052604081206002810154600182015461312c9190614819565b5f848152600460205260409020546131639074010000000000000000000000000000000000000000900465ffffffffffff16611625565b11159392505050565b5f5f61317a868686866114f0565b90506131c88161318a60076117a4565b61319460066117a4565b61319e60026117a4565b60016131ab600782614c5a565b6131b6906002614d4e565b6131c09190614b16565b1818186117c6565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9061324f9083815260200190565b60405180910390a195945050505050565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff16156132cb576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610da2565b6001600160a01b0386165f908152600382016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560ff85166133325783815f015f8282546133279190614819565b909155506133bf9050565b5f1960ff8616016133505783816001015f8282546133279190614819565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff86160161338d5783816002015f8282546133279190614819565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509195945050505050565b5f600182116133d7575090565b81600170010000000000000000000000000000000082106133fd5760809190911c9060401b5b6801000000000000000082106134185760409190911c9060201b5b640100000000821061342f5760209190911c9060101b5b6201000082106134445760109190911c9060081b5b61010082106134585760089190911c9060041b5b6010821061346b5760049190911c9060021b5b600482106134775760011b5b600302600190811c9081858161348f5761348f614b29565b048201901c905060018185816134a7576134a7614b29565b048201901c905060018185816134bf576134bf614b29565b048201901c905060018185816134d7576134d7614b29565b048201901c905060018185816134ef576134ef614b29565b048201901c9050600181858161350757613507614b29565b048201901c905061352681858161352057613520614b29565b04821190565b90039392505050565b5f5b8183101561357d575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561356957809250613577565b613574816001614819565b93505b50613531565b509392505050565b5f5f845183118061359557508284115b156135a457505f905080613103565b5f6135b0856001614819565b8411801561360b57507f30780000000000000000000000000000000000000000000000000000000000006135e78787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f61361b8215156002614d5c565b613626906028614819565b9050806136338787614b16565b03613654575f5f613645898989613a52565b90965094506131039350505050565b5f5f935093505050613103565b5f60ff8216601f811115610c5f576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156136f957507f000000000000000000000000000000000000000000000000000000000000000046145b1561372357507f000000000000000000000000000000000000000000000000000000000000000090565b610b30604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613801576020840151604085015160608601515f1a6137f388828585613b46565b95509550955050505061380c565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b82545f90819080156139e2575f6138ad876120d4600185614b16565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff1690881682111561391f576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361396e57825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff8916021783556139d4565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061310392505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081613103565b5f808481613a61866001614819565b85118015613abc57507f3078000000000000000000000000000000000000000000000000000000000000613a988388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f613acc8215156002614d5c565b90505f80613ada838a614819565b90505b87811015613b35575f613afb613af68784016020015190565b613c0e565b9050600f8160ff161115613b1a575f5f97509750505050505050613103565b613b25601084614d5c565b60ff909116019150600101613add565b506001999098509650505050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613b7f57505f91506003905082613c04565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613bd0573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613bfb57505f925060019150829050613c04565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015613c275750603a8160ff16105b15613c53577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610c5f565b60608160ff16118015613c69575060678160ff16105b15613c95577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610c5f565b60408160ff16118015613cab575060478160ff16105b15613cd7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610c5f565b5060ff92915050565b5f60208284031215613cf0575f5ffd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461147c575f5ffd5b5f60208284031215613d2f575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61147c6020830184613d36565b6001600160a01b0381168114610c76575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715613de057613de0613d8a565b604052919050565b5f67ffffffffffffffff821115613e0157613e01613d8a565b50601f01601f191660200190565b5f613e21613e1c84613de8565b613db7565b9050828152838383011115613e34575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613e59575f5ffd5b61147c83833560208501613e0f565b5f5f5f5f60808587031215613e7b575f5ffd5b8435613e8681613d76565b93506020850135613e9681613d76565b925060408501359150606085013567ffffffffffffffff811115613eb8575f5ffd5b613ec487828801613e4a565b91505092959194509250565b5f67ffffffffffffffff821115613ee957613ee9613d8a565b5060051b60200190565b5f82601f830112613f02575f5ffd5b8135613f10613e1c82613ed0565b8082825260208201915060208360051b860101925085831115613f31575f5ffd5b602085015b8381101561292b578035613f4981613d76565b835260209283019201613f36565b5f82601f830112613f66575f5ffd5b8135613f74613e1c82613ed0565b8082825260208201915060208360051b860101925085831115613f95575f5ffd5b602085015b8381101561292b578035835260209283019201613f9a565b5f82601f830112613fc1575f5ffd5b8135613fcf613e1c82613ed0565b8082825260208201915060208360051b860101925085831115613ff0575f5ffd5b602085015b8381101561292b57803567ffffffffffffffff811115614013575f5ffd5b614022886020838a0101613e4a565b84525060209283019201613ff5565b5f5f5f5f60808587031215614044575f5ffd5b843567ffffffffffffffff81111561405a575f5ffd5b61406687828801613ef3565b945050602085013567ffffffffffffffff811115614082575f5ffd5b61408e87828801613f57565b935050604085013567ffffffffffffffff8111156140aa575f5ffd5b6140b687828801613fb2565b949793965093946060013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60088110614129577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b60208101610c5f82846140f4565b5f5f6040838503121561414c575f5ffd5b82359150602083013561415e81613d76565b809150509250929050565b803560ff81168114611108575f5ffd5b5f5f6040838503121561418a575f5ffd5b8235915061419a60208401614169565b90509250929050565b5f5f83601f8401126141b3575f5ffd5b50813567ffffffffffffffff8111156141ca575f5ffd5b6020830191508360208285010111156141e1575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156141fe575f5ffd5b8735965061420e60208901614169565b9550604088013561421e81613d76565b9450606088013567ffffffffffffffff811115614239575f5ffd5b6142458a828b016141a3565b909550935050608088013567ffffffffffffffff811115614264575f5ffd5b6142708a828b01613e4a565b92505060a088013567ffffffffffffffff81111561428c575f5ffd5b6142988a828b01613e4a565b91505092959891949750929550565b5f5f5f5f5f608086880312156142bb575f5ffd5b853594506142cb60208701614169565b9350604086013567ffffffffffffffff8111156142e6575f5ffd5b6142f2888289016141a3565b909450925050606086013567ffffffffffffffff811115614311575f5ffd5b61431d88828901613e4a565b9150509295509295909350565b65ffffffffffff81168114610c76575f5ffd5b5f6020828403121561434d575f5ffd5b813561147c8161432a565b5f5f5f5f6060858703121561436b575f5ffd5b8435935061437b60208601614169565b9250604085013567ffffffffffffffff811115614396575f5ffd5b6143a2878288016141a3565b95989497509550505050565b5f5f5f5f608085870312156143c1575f5ffd5b843567ffffffffffffffff8111156143d7575f5ffd5b6143e387828801613ef3565b945050602085013567ffffffffffffffff8111156143ff575f5ffd5b61440b87828801613f57565b935050604085013567ffffffffffffffff811115614427575f5ffd5b61443387828801613fb2565b925050606085013567ffffffffffffffff81111561444f575f5ffd5b8501601f8101871361445f575f5ffd5b613ec487823560208401613e0f565b5f6020828403121561447e575f5ffd5b813561147c81613d76565b5f8151808452602084019350602083015f5b828110156144b957815186526020958601959091019060010161449b565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6144fd60e0830189613d36565b828103604084015261450f8189613d36565b90508660608401526001600160a01b03861660808401528460a084015282810360c084015261453e8185614489565b9a9950505050505050505050565b5f5f5f5f6080858703121561455f575f5ffd5b8435935061456f60208601614169565b9250604085013561457f81613d76565b9150606085013567ffffffffffffffff811115613eb8575f5ffd5b5f5f5f606084860312156145ac575f5ffd5b83356145b781613d76565b925060208401359150604084013567ffffffffffffffff8111156145d9575f5ffd5b6145e586828701613e4a565b9150509250925092565b5f5f5f5f5f60a08688031215614603575f5ffd5b853561460e81613d76565b9450602086013561461e81613d76565b9350604086013567ffffffffffffffff811115614639575f5ffd5b61464588828901613f57565b935050606086013567ffffffffffffffff811115614661575f5ffd5b61466d88828901613f57565b925050608086013567ffffffffffffffff811115614311575f5ffd5b5f5f5f5f6060858703121561469c575f5ffd5b84356146a781613d76565b935060208501359250604085013567ffffffffffffffff811115614396575f5ffd5b5f602082840312156146d9575f5ffd5b813563ffffffff8116811461147c575f5ffd5b5f5f604083850312156146fd575f5ffd5b823561470881613d76565b946020939093013593505050565b5f5f5f5f5f60a0868803121561472a575f5ffd5b853561473581613d76565b9450602086013561474581613d76565b93506040860135925060608601359150608086013567ffffffffffffffff811115614311575f5ffd5b600181811c9082168061478257607f821691505b6020821081036147b9577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610c5f57610c5f6147ec565b5f6020828403121561483c575f5ffd5b815167ffffffffffffffff811115614852575f5ffd5b8201601f81018413614862575f5ffd5b8051614870613e1c82613de8565b818152856020838501011115614884575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f602082840312156148b1575f5ffd5b815161147c8161432a565b65ffffffffffff8181168382160190811115610c5f57610c5f6147ec565b5f8151808452602084019350602083015f5b828110156144b95781516001600160a01b03168652602095860195909101906001016148ec565b5f82825180855260208501945060208160051b830101602085015f5b8381101561496157601f1985840301885261494b838351613d36565b602098890198909350919091019060010161492f565b50909695505050505050565b608081525f61497f60808301876148da565b82810360208401526149918187614489565b905082810360408401526149a58186614913565b91505082606083015295945050505050565b5f602082840312156149c7575f5ffd5b5051919050565b818382375f9101908152919050565b838152606081016149f160208301856140f4565b826040830152949350505050565b5f60208284031215614a0f575f5ffd5b8151801515811461147c575f5ffd5b8981526001600160a01b038916602082015261012060408201525f614a4761012083018a6148da565b8281036060840152614a59818a614489565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614ab057601f19868403018552614a9a838351613d36565b6020958601959093509190910190600101614a7e565b505085810360a0870152614ac4818b614913565b93505050508560c08401528460e0840152828103610100840152614ae88185613d36565b9c9b505050505050505050505050565b65ffffffffffff8281168282160390811115610c5f57610c5f6147ec565b81810381811115610c5f57610c5f6147ec565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60a081525f614b6860a08301886148da565b8281036020840152614b7a8188614489565b90508281036040840152614b8e8187614913565b60608401959095525050608001529392505050565b60c081525f614bb560c08301896148da565b8281036020840152614bc78189614489565b90508281036040840152614bdb8188614913565b60608401969096525050608081019290925260a0909101529392505050565b84815260ff84166020820152826040820152608060608201525f6112bc6080830184613d36565b85815260ff8516602082015283604082015260a060608201525f614c4860a0830185613d36565b828103608084015261254a8185613d36565b60ff8181168382160190811115610c5f57610c5f6147ec565b6001815b600184111561310357808504811115614c9257614c926147ec565b6001841615614ca057908102905b60019390931c928002614c77565b5f82614cbc57506001610c5f565b81614cc857505f610c5f565b8160018114614cde5760028114614ce857614d04565b6001915050610c5f565b60ff841115614cf957614cf96147ec565b50506001821b610c5f565b5060208310610133831016604e8410600b8410161715614d27575081810a610c5f565b614d335f198484614c73565b805f1904821115614d4657614d466147ec565b029392505050565b5f61147c60ff841683614cae565b8082028115828204841417610c5f57610c5f6147ec56fea164736f6c6343000825000a",
}

// DAO is an auto generated Go binding around an Ethereum contract.
type DAO struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DAO) GetABI() abi.ABI {
	return c.abi
}

// NewDAO creates a new instance of DAO.
func NewDAO() *DAO {
	parsed, err := DAOMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DAO{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DAO) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address timelock_, address prosecutor_, uint48 votingDelay_, uint32 votingPeriod_, uint256 proposalThreshold_, uint256 quorumPercent) returns()
func (dAO *DAO) PackConstructor(token common.Address, timelock_ common.Address, prosecutor_ common.Address, votingDelay_ *big.Int, votingPeriod_ uint32, proposalThreshold_ *big.Int, quorumPercent *big.Int) []byte {
	enc, err := dAO.abi.Pack("", token, timelock_, prosecutor_, votingDelay_, votingPeriod_, proposalThreshold_, quorumPercent)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (dAO *DAO) PackBALLOTTYPEHASH() []byte {
	enc, err := dAO.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (dAO *DAO) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return dAO.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (dAO *DAO) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := dAO.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (dAO *DAO) PackCLOCKMODE() []byte {
	enc, err := dAO.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (dAO *DAO) TryPackCLOCKMODE() ([]byte, error) {
	return dAO.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (dAO *DAO) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := dAO.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (dAO *DAO) PackCOUNTINGMODE() []byte {
	enc, err := dAO.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (dAO *DAO) TryPackCOUNTINGMODE() ([]byte, error) {
	return dAO.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (dAO *DAO) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := dAO.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (dAO *DAO) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := dAO.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (dAO *DAO) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return dAO.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (dAO *DAO) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := dAO.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLAPSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c6267ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LAPSE() view returns(uint256)
func (dAO *DAO) PackLAPSE() []byte {
	enc, err := dAO.abi.Pack("LAPSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLAPSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c6267ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LAPSE() view returns(uint256)
func (dAO *DAO) TryPackLAPSE() ([]byte, error) {
	return dAO.abi.Pack("LAPSE")
}

// UnpackLAPSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c6267ef.
//
// Solidity: function LAPSE() view returns(uint256)
func (dAO *DAO) UnpackLAPSE(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("LAPSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAO *DAO) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAO.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAO *DAO) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAO.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAO *DAO) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (dAO *DAO) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := dAO.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (dAO *DAO) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return dAO.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (dAO *DAO) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (dAO *DAO) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := dAO.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (dAO *DAO) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return dAO.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (dAO *DAO) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (dAO *DAO) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := dAO.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (dAO *DAO) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return dAO.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (dAO *DAO) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 , uint8 , string , bytes ) pure returns(uint256)
func (dAO *DAO) PackCastVoteWithReasonAndParams(arg0 *big.Int, arg1 uint8, arg2 string, arg3 []byte) []byte {
	enc, err := dAO.abi.Pack("castVoteWithReasonAndParams", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 , uint8 , string , bytes ) pure returns(uint256)
func (dAO *DAO) TryPackCastVoteWithReasonAndParams(arg0 *big.Int, arg1 uint8, arg2 string, arg3 []byte) ([]byte, error) {
	return dAO.abi.Pack("castVoteWithReasonAndParams", arg0, arg1, arg2, arg3)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 , uint8 , string , bytes ) pure returns(uint256)
func (dAO *DAO) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 , uint8 , address , string , bytes , bytes ) pure returns(uint256)
func (dAO *DAO) PackCastVoteWithReasonAndParamsBySig(arg0 *big.Int, arg1 uint8, arg2 common.Address, arg3 string, arg4 []byte, arg5 []byte) []byte {
	enc, err := dAO.abi.Pack("castVoteWithReasonAndParamsBySig", arg0, arg1, arg2, arg3, arg4, arg5)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 , uint8 , address , string , bytes , bytes ) pure returns(uint256)
func (dAO *DAO) TryPackCastVoteWithReasonAndParamsBySig(arg0 *big.Int, arg1 uint8, arg2 common.Address, arg3 string, arg4 []byte, arg5 []byte) ([]byte, error) {
	return dAO.abi.Pack("castVoteWithReasonAndParamsBySig", arg0, arg1, arg2, arg3, arg4, arg5)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 , uint8 , address , string , bytes , bytes ) pure returns(uint256)
func (dAO *DAO) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (dAO *DAO) PackClock() []byte {
	enc, err := dAO.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (dAO *DAO) TryPackClock() ([]byte, error) {
	return dAO.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (dAO *DAO) UnpackClock(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (dAO *DAO) PackEip712Domain() []byte {
	enc, err := dAO.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (dAO *DAO) TryPackEip712Domain() ([]byte, error) {
	return dAO.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (dAO *DAO) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := dAO.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (dAO *DAO) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAO.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (dAO *DAO) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAO.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (dAO *DAO) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (dAO *DAO) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAO.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (dAO *DAO) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAO.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (dAO *DAO) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (dAO *DAO) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := dAO.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (dAO *DAO) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return dAO.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (dAO *DAO) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (dAO *DAO) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := dAO.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (dAO *DAO) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return dAO.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (dAO *DAO) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (dAO *DAO) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := dAO.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (dAO *DAO) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return dAO.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (dAO *DAO) UnpackHasVoted(data []byte) (bool, error) {
	out, err := dAO.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (dAO *DAO) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAO.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (dAO *DAO) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAO.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (dAO *DAO) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (dAO *DAO) PackName() []byte {
	enc, err := dAO.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (dAO *DAO) TryPackName() ([]byte, error) {
	return dAO.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (dAO *DAO) UnpackName(data []byte) (string, error) {
	out, err := dAO.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (dAO *DAO) PackNonces(owner common.Address) []byte {
	enc, err := dAO.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (dAO *DAO) TryPackNonces(owner common.Address) ([]byte, error) {
	return dAO.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (dAO *DAO) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (dAO *DAO) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := dAO.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (dAO *DAO) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return dAO.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (dAO *DAO) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := dAO.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (dAO *DAO) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := dAO.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (dAO *DAO) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return dAO.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (dAO *DAO) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := dAO.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) pure returns(bytes4)
func (dAO *DAO) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := dAO.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) pure returns(bytes4)
func (dAO *DAO) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return dAO.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) pure returns(bytes4)
func (dAO *DAO) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := dAO.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (dAO *DAO) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (dAO *DAO) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (dAO *DAO) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (dAO *DAO) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (dAO *DAO) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (dAO *DAO) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (dAO *DAO) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (dAO *DAO) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (dAO *DAO) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := dAO.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (dAO *DAO) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (dAO *DAO) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (dAO *DAO) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := dAO.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (dAO *DAO) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (dAO *DAO) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (dAO *DAO) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (dAO *DAO) PackProposalThreshold() []byte {
	enc, err := dAO.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (dAO *DAO) TryPackProposalThreshold() ([]byte, error) {
	return dAO.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (dAO *DAO) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (dAO *DAO) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (dAO *DAO) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (dAO *DAO) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := dAO.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (dAO *DAO) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := dAO.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (dAO *DAO) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return dAO.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (dAO *DAO) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProsecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddb1754.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prosecutor() view returns(address)
func (dAO *DAO) PackProsecutor() []byte {
	enc, err := dAO.abi.Pack("prosecutor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProsecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddb1754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prosecutor() view returns(address)
func (dAO *DAO) TryPackProsecutor() ([]byte, error) {
	return dAO.abi.Pack("prosecutor")
}

// UnpackProsecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdddb1754.
//
// Solidity: function prosecutor() view returns(address)
func (dAO *DAO) UnpackProsecutor(data []byte) (common.Address, error) {
	out, err := dAO.abi.Unpack("prosecutor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAO *DAO) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAO.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAO *DAO) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAO.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAO *DAO) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (dAO *DAO) PackQuorum(timepoint *big.Int) []byte {
	enc, err := dAO.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (dAO *DAO) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return dAO.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (dAO *DAO) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (dAO *DAO) PackQuorumDenominator() []byte {
	enc, err := dAO.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (dAO *DAO) TryPackQuorumDenominator() ([]byte, error) {
	return dAO.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (dAO *DAO) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (dAO *DAO) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := dAO.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (dAO *DAO) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return dAO.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (dAO *DAO) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (dAO *DAO) PackQuorumNumerator0() []byte {
	enc, err := dAO.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (dAO *DAO) TryPackQuorumNumerator0() ([]byte, error) {
	return dAO.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (dAO *DAO) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address , uint256 , bytes ) payable returns()
func (dAO *DAO) PackRelay(arg0 common.Address, arg1 *big.Int, arg2 []byte) []byte {
	enc, err := dAO.abi.Pack("relay", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address , uint256 , bytes ) payable returns()
func (dAO *DAO) TryPackRelay(arg0 common.Address, arg1 *big.Int, arg2 []byte) ([]byte, error) {
	return dAO.abi.Pack("relay", arg0, arg1, arg2)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (dAO *DAO) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := dAO.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (dAO *DAO) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return dAO.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (dAO *DAO) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := dAO.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (dAO *DAO) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return dAO.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (dAO *DAO) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := dAO.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (dAO *DAO) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return dAO.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (dAO *DAO) PackState(proposalId *big.Int) []byte {
	enc, err := dAO.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (dAO *DAO) TryPackState(proposalId *big.Int) ([]byte, error) {
	return dAO.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8 current)
func (dAO *DAO) UnpackState(data []byte) (uint8, error) {
	out, err := dAO.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (dAO *DAO) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := dAO.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (dAO *DAO) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return dAO.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (dAO *DAO) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := dAO.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (dAO *DAO) PackTimelock() []byte {
	enc, err := dAO.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (dAO *DAO) TryPackTimelock() ([]byte, error) {
	return dAO.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (dAO *DAO) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := dAO.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (dAO *DAO) PackToken() []byte {
	enc, err := dAO.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (dAO *DAO) TryPackToken() ([]byte, error) {
	return dAO.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (dAO *DAO) UnpackToken(data []byte) (common.Address, error) {
	out, err := dAO.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (dAO *DAO) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := dAO.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (dAO *DAO) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return dAO.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address ) view returns()
func (dAO *DAO) PackUpdateTimelock(arg0 common.Address) []byte {
	enc, err := dAO.abi.Pack("updateTimelock", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address ) view returns()
func (dAO *DAO) TryPackUpdateTimelock(arg0 common.Address) ([]byte, error) {
	return dAO.abi.Pack("updateTimelock", arg0)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (dAO *DAO) PackVersion() []byte {
	enc, err := dAO.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (dAO *DAO) TryPackVersion() ([]byte, error) {
	return dAO.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (dAO *DAO) UnpackVersion(data []byte) (string, error) {
	out, err := dAO.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (dAO *DAO) PackVotingDelay() []byte {
	enc, err := dAO.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (dAO *DAO) TryPackVotingDelay() ([]byte, error) {
	return dAO.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (dAO *DAO) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (dAO *DAO) PackVotingPeriod() []byte {
	enc, err := dAO.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (dAO *DAO) TryPackVotingPeriod() ([]byte, error) {
	return dAO.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (dAO *DAO) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := dAO.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DAOEIP712DomainChanged represents a EIP712DomainChanged event raised by the DAO contract.
type DAOEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DAOEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DAOEIP712DomainChanged) ContractEventName() string {
	return DAOEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (dAO *DAO) UnpackEIP712DomainChangedEvent(log *types.Log) (*DAOEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOProposalCanceled represents a ProposalCanceled event raised by the DAO contract.
type DAOProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (DAOProposalCanceled) ContractEventName() string {
	return DAOProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (dAO *DAO) UnpackProposalCanceledEvent(log *types.Log) (*DAOProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOProposalCanceled)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOProposalCreated represents a ProposalCreated event raised by the DAO contract.
type DAOProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const DAOProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (DAOProposalCreated) ContractEventName() string {
	return DAOProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (dAO *DAO) UnpackProposalCreatedEvent(log *types.Log) (*DAOProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOProposalCreated)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOProposalExecuted represents a ProposalExecuted event raised by the DAO contract.
type DAOProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (DAOProposalExecuted) ContractEventName() string {
	return DAOProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (dAO *DAO) UnpackProposalExecutedEvent(log *types.Log) (*DAOProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOProposalExecuted)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOProposalQueued represents a ProposalQueued event raised by the DAO contract.
type DAOProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (DAOProposalQueued) ContractEventName() string {
	return DAOProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (dAO *DAO) UnpackProposalQueuedEvent(log *types.Log) (*DAOProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOProposalQueued)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOProposalThresholdSet represents a ProposalThresholdSet event raised by the DAO contract.
type DAOProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const DAOProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (DAOProposalThresholdSet) ContractEventName() string {
	return DAOProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (dAO *DAO) UnpackProposalThresholdSetEvent(log *types.Log) (*DAOProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the DAO contract.
type DAOQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const DAOQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (DAOQuorumNumeratorUpdated) ContractEventName() string {
	return DAOQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (dAO *DAO) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*DAOQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOTimelockChange represents a TimelockChange event raised by the DAO contract.
type DAOTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const DAOTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (DAOTimelockChange) ContractEventName() string {
	return DAOTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (dAO *DAO) UnpackTimelockChangeEvent(log *types.Log) (*DAOTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOTimelockChange)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOVoteCast represents a VoteCast event raised by the DAO contract.
type DAOVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (DAOVoteCast) ContractEventName() string {
	return DAOVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (dAO *DAO) UnpackVoteCastEvent(log *types.Log) (*DAOVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOVoteCast)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOVoteCastWithParams represents a VoteCastWithParams event raised by the DAO contract.
type DAOVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (DAOVoteCastWithParams) ContractEventName() string {
	return DAOVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (dAO *DAO) UnpackVoteCastWithParamsEvent(log *types.Log) (*DAOVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOVotingDelaySet represents a VotingDelaySet event raised by the DAO contract.
type DAOVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const DAOVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (DAOVotingDelaySet) ContractEventName() string {
	return DAOVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (dAO *DAO) UnpackVotingDelaySetEvent(log *types.Log) (*DAOVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOVotingDelaySet)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DAOVotingPeriodSet represents a VotingPeriodSet event raised by the DAO contract.
type DAOVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const DAOVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (DAOVotingPeriodSet) ContractEventName() string {
	return DAOVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (dAO *DAO) UnpackVotingPeriodSetEvent(log *types.Log) (*DAOVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAO.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := dAO.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAO.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (dAO *DAO) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], dAO.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return dAO.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return dAO.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return dAO.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return dAO.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return dAO.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["NotOffered"].ID.Bytes()[:4]) {
		return dAO.UnpackNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return dAO.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["SettingOutOfRange"].ID.Bytes()[:4]) {
		return dAO.UnpackSettingOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return dAO.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["TimelockIsFixed"].ID.Bytes()[:4]) {
		return dAO.UnpackTimelockIsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAO.abi.Errors["TimelockRole"].ID.Bytes()[:4]) {
		return dAO.UnpackTimelockRoleError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DAOCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the DAO contract.
type DAOCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func DAOCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (dAO *DAO) UnpackCheckpointUnorderedInsertionError(raw []byte) (*DAOCheckpointUnorderedInsertion, error) {
	out := new(DAOCheckpointUnorderedInsertion)
	if err := dAO.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the DAO contract.
type DAOERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func DAOERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (dAO *DAO) UnpackERC6372InconsistentClockError(raw []byte) (*DAOERC6372InconsistentClock, error) {
	out := new(DAOERC6372InconsistentClock)
	if err := dAO.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the DAO contract.
type DAOGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func DAOGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (dAO *DAO) UnpackGovernorAlreadyCastVoteError(raw []byte) (*DAOGovernorAlreadyCastVote, error) {
	out := new(DAOGovernorAlreadyCastVote)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the DAO contract.
type DAOGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func DAOGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (dAO *DAO) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*DAOGovernorAlreadyQueuedProposal, error) {
	out := new(DAOGovernorAlreadyQueuedProposal)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the DAO contract.
type DAOGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func DAOGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (dAO *DAO) UnpackGovernorDisabledDepositError(raw []byte) (*DAOGovernorDisabledDeposit, error) {
	out := new(DAOGovernorDisabledDeposit)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the DAO contract.
type DAOGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func DAOGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (dAO *DAO) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*DAOGovernorInsufficientProposerVotes, error) {
	out := new(DAOGovernorInsufficientProposerVotes)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the DAO contract.
type DAOGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func DAOGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (dAO *DAO) UnpackGovernorInvalidProposalLengthError(raw []byte) (*DAOGovernorInvalidProposalLength, error) {
	out := new(DAOGovernorInvalidProposalLength)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the DAO contract.
type DAOGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func DAOGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (dAO *DAO) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*DAOGovernorInvalidQuorumFraction, error) {
	out := new(DAOGovernorInvalidQuorumFraction)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the DAO contract.
type DAOGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func DAOGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (dAO *DAO) UnpackGovernorInvalidSignatureError(raw []byte) (*DAOGovernorInvalidSignature, error) {
	out := new(DAOGovernorInvalidSignature)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the DAO contract.
type DAOGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func DAOGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (dAO *DAO) UnpackGovernorInvalidVoteParamsError(raw []byte) (*DAOGovernorInvalidVoteParams, error) {
	out := new(DAOGovernorInvalidVoteParams)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the DAO contract.
type DAOGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func DAOGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (dAO *DAO) UnpackGovernorInvalidVoteTypeError(raw []byte) (*DAOGovernorInvalidVoteType, error) {
	out := new(DAOGovernorInvalidVoteType)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the DAO contract.
type DAOGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func DAOGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (dAO *DAO) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*DAOGovernorInvalidVotingPeriod, error) {
	out := new(DAOGovernorInvalidVotingPeriod)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the DAO contract.
type DAOGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func DAOGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (dAO *DAO) UnpackGovernorNonexistentProposalError(raw []byte) (*DAOGovernorNonexistentProposal, error) {
	out := new(DAOGovernorNonexistentProposal)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the DAO contract.
type DAOGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func DAOGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (dAO *DAO) UnpackGovernorOnlyExecutorError(raw []byte) (*DAOGovernorOnlyExecutor, error) {
	out := new(DAOGovernorOnlyExecutor)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the DAO contract.
type DAOGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func DAOGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (dAO *DAO) UnpackGovernorProposalQueueingFailedError(raw []byte) (*DAOGovernorProposalQueueingFailed, error) {
	out := new(DAOGovernorProposalQueueingFailed)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the DAO contract.
type DAOGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func DAOGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (dAO *DAO) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*DAOGovernorProposalQueueingNotRequired, error) {
	out := new(DAOGovernorProposalQueueingNotRequired)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the DAO contract.
type DAOGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func DAOGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (dAO *DAO) UnpackGovernorRestrictedProposerError(raw []byte) (*DAOGovernorRestrictedProposer, error) {
	out := new(DAOGovernorRestrictedProposer)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the DAO contract.
type DAOGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func DAOGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (dAO *DAO) UnpackGovernorUnableToCancelError(raw []byte) (*DAOGovernorUnableToCancel, error) {
	out := new(DAOGovernorUnableToCancel)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the DAO contract.
type DAOGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func DAOGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (dAO *DAO) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*DAOGovernorUnexpectedProposalState, error) {
	out := new(DAOGovernorUnexpectedProposalState)
	if err := dAO.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOInvalidAccountNonce represents a InvalidAccountNonce error raised by the DAO contract.
type DAOInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DAOInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (dAO *DAO) UnpackInvalidAccountNonceError(raw []byte) (*DAOInvalidAccountNonce, error) {
	out := new(DAOInvalidAccountNonce)
	if err := dAO.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOInvalidShortString represents a InvalidShortString error raised by the DAO contract.
type DAOInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DAOInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (dAO *DAO) UnpackInvalidShortStringError(raw []byte) (*DAOInvalidShortString, error) {
	out := new(DAOInvalidShortString)
	if err := dAO.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAONotOffered represents a NotOffered error raised by the DAO contract.
type DAONotOffered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOffered()
func DAONotOfferedErrorID() common.Hash {
	return common.HexToHash("0xff43b88f1cb18ac12e5edd476b7cba14cdbf9fd60e237bf6fc928ed76da637fd")
}

// UnpackNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOffered()
func (dAO *DAO) UnpackNotOfferedError(raw []byte) (*DAONotOffered, error) {
	out := new(DAONotOffered)
	if err := dAO.abi.UnpackIntoInterface(out, "NotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DAO contract.
type DAOSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DAOSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (dAO *DAO) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DAOSafeCastOverflowedUintDowncast, error) {
	out := new(DAOSafeCastOverflowedUintDowncast)
	if err := dAO.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOSettingOutOfRange represents a SettingOutOfRange error raised by the DAO contract.
type DAOSettingOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettingOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func DAOSettingOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xee3987cb9e4969968b6fa7fe9ab0339bbfbcf34e0716ca02c0b6fa8259b46ec5")
}

// UnpackSettingOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettingOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (dAO *DAO) UnpackSettingOutOfRangeError(raw []byte) (*DAOSettingOutOfRange, error) {
	out := new(DAOSettingOutOfRange)
	if err := dAO.abi.UnpackIntoInterface(out, "SettingOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOStringTooLong represents a StringTooLong error raised by the DAO contract.
type DAOStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DAOStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (dAO *DAO) UnpackStringTooLongError(raw []byte) (*DAOStringTooLong, error) {
	out := new(DAOStringTooLong)
	if err := dAO.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOTimelockIsFixed represents a TimelockIsFixed error raised by the DAO contract.
type DAOTimelockIsFixed struct {
	Timelock common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockIsFixed(address timelock)
func DAOTimelockIsFixedErrorID() common.Hash {
	return common.HexToHash("0x202a46feff409618f9e0e8b9672adabbb2e48e39ccd836f339943a75de3f798e")
}

// UnpackTimelockIsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockIsFixed(address timelock)
func (dAO *DAO) UnpackTimelockIsFixedError(raw []byte) (*DAOTimelockIsFixed, error) {
	out := new(DAOTimelockIsFixed)
	if err := dAO.abi.UnpackIntoInterface(out, "TimelockIsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOTimelockRole represents a TimelockRole error raised by the DAO contract.
type DAOTimelockRole struct {
	Role    [32]byte
	Account common.Address
	Want    bool
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockRole(bytes32 role, address account, bool want)
func DAOTimelockRoleErrorID() common.Hash {
	return common.HexToHash("0xb4fa73a040c19a062861469f310f2d72d36a28d116d083a1ce9fd688ba7f67d2")
}

// UnpackTimelockRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockRole(bytes32 role, address account, bool want)
func (dAO *DAO) UnpackTimelockRoleError(raw []byte) (*DAOTimelockRole, error) {
	out := new(DAOTimelockRole)
	if err := dAO.abi.UnpackIntoInterface(out, "TimelockRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}
